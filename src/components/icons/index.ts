export { Icon } from './Icon.tsx';
export { Medal } from './Medal.tsx';
export type { IconName } from './paths.ts';
