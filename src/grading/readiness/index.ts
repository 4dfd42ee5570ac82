export { type Miss, misses, type RetrainPlan, retrainPlan } from './retrain.ts';
export { lost, type ReadinessNorms, type Standing, standing, type Talk } from './standing.ts';
export { type Advice, type TrialShift, type TrialWindow, trialWindows } from './trial.ts';
