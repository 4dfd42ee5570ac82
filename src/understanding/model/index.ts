export { createModel, type Model, type Weights } from './predict.ts';
export { weighTogether } from './together.ts';
