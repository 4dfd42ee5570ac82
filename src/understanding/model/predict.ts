import type { SpeechAct } from '../../schemas/index.ts';
import { type Net, type NetWeights, netSums, openNet } from './net.ts';
import { openSparse, type Sparse, type SparseWeights, sparseSums } from './sparse.ts';
import { type Tokens, tokeniser } from './tokens.ts';

/** What training gives before thresholds: two models side by side. */
export interface Core {
  /** The characters that the net knows. */
  vocabulary: string;
  sparse: SparseWeights;
  net: NetWeights;
}

/** When an act is taken to be there, and how sure that is. All in units of the joint sum. */
export interface Judgement {
  /** Least sum at which an act is taken to be there: one for all acts. */
  least: number;
  /** How far below it the best act may stay where nothing else was found. */
  grace: number;
  /** Ascending margins over the least; each one passed makes a reading one point surer than 50. */
  steps: number[];
}

/** All that is committed in weights.json. Written by train/train.ts. */
export interface Weights extends Core, Judgement {
  /** SHA-256 of the lines they were trained on. */
  data: string;
  acts: string[];
}

/** Weights laid out for reading. */
export interface Model extends Judgement {
  acts: SpeechAct[];
  sparse: Sparse;
  net: Net;
  tokens: (plain: string) => Tokens;
}

/** Parts of the regression and of the net in the joint sum, chosen on held-out lines; see ARCHITECTURE.md. */
const SHARE = { sparse: 3, net: 1 } as const;
/** Units of the joint sum in one natural unit. */
export const JOINT_UNITS = 16 * (SHARE.sparse + SHARE.net);

type Opened = Pick<Model, 'sparse' | 'net' | 'tokens'>;

/** Lays the two models out. */
export const openCore = (core: Core): Opened => ({
  sparse: openSparse(core.sparse),
  net: openNet(core.net),
  tokens: tokeniser(core.vocabulary),
});

/** Lays committed weights out. That their acts are those of the vocabulary is tested, not checked here. */
export const createModel = (weights: Weights): Model => ({
  ...openCore(weights),
  acts: weights.acts as SpeechAct[],
  least: weights.least,
  grace: weights.grace,
  steps: weights.steps,
});

/** The joint sum of every act for a plain text after each of several messages of the shopper, in the order of the vocabulary. */
export const jointSums = (model: Opened, text: string, shoppers: readonly string[]): Int32Array[] => {
  const net = netSums(model.net, model.tokens(text), shoppers.map(model.tokens));
  return shoppers.map((shopper, at) =>
    sparseSums(model.sparse, text, shopper).map(
      (sum, act) => sum * SHARE.sparse + (net[at]?.[act] ?? 0) * SHARE.net,
    ),
  );
};

const LEAST_SURE = 50;

/** How sure a margin over the least makes, 50–99: the share of held-out readings at this margin that were right. */
export const sureAt = (steps: readonly number[], margin: number): number =>
  LEAST_SURE + steps.filter((step) => margin >= step).length;
