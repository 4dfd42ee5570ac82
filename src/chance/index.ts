export { type Draw, draw, drawFrom } from './draw.ts';
export { seedOf, shuffled } from './order.ts';
