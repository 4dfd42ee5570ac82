import type { Drill, DrillPart } from '../../schemas/index.ts';
import type { Answer, Choice, ItemMark, Shown } from '../theory/index.ts';

/** What somebody answered to a part. Ids are those of the drill's file. */
export type PartAnswer =
  | Answer
  /** Item's id to the id of the bin it was put into. */
  | { kind: 'sort'; bins: Record<string, string> }
  /** Such as 2026-11-23; empty where none was chosen. */
  | { kind: 'date'; date: string }
  /** Place of a blank, such as 0-3 for row and column, to what was written. */
  | { kind: 'table'; cells: Record<string, string> };

/** Answers to a drill by the parts' ids; a part left out was not answered. */
export type Answers = Readonly<Record<string, PartAnswer>>;

/** A cell of a table as it is shown: text, or a blank with its place and unit. */
export type ShownCell = string | { place: string; unit: string };

interface Asked {
  /** Unlike any other on a page: for the names of fields. */
  id: string;
  stem: string;
  chat: readonly { from: 'shopper' | 'agent'; text: string }[];
}

/** A part as one seed shows it: everything drawn filled in, without the key. `part` is its id within the drill. */
export type ShownPart = { part: string } & (
  | Shown
  | (Asked & { kind: 'sort'; items: Choice[]; bins: Choice[] })
  | (Asked & { kind: 'date' })
  | (Asked & { kind: 'table'; columns: string[]; rows: ShownCell[][] })
);

/** A drill as one seed shows it. */
export interface ShownDrill {
  material: Drill['material'];
  parts: ShownPart[];
}

/** What a part came to: whole points of whole points, and why. */
export type PartMark = ItemMark & { part: string; kind: DrillPart['kind'] };

/** What a drill came to: the sum over its parts. */
export interface DrillMark {
  parts: PartMark[];
  points: number;
  of: number;
}
