import { caseLineFiles, readCaseLines } from './case-lines.ts';
import { type Line, lineFiles, readData } from './data.ts';

/** All that the reader learns from: lines by voice, and replies to the shoppers of the cases. */
export const trainingLines = (root: URL): Line[] => [...readData(root), ...readCaseLines(root)];

/** The files they stand in, in the same order on every machine. */
export const trainingFiles = (root: URL): URL[] => [...lineFiles(root), ...caseLineFiles(root)];
