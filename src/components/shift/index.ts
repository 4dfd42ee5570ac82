export { Shift } from './Shift.tsx';
