import type { ProblemKind } from '../schemas/index.ts';

/** How well a product was recalled from its card. */
export type CardGrade = 'again' | 'hard' | 'good' | 'easy';

/** A card that was turned and graded. */
export interface GradedCard {
  shop: string;
  product: string;
  grade: CardGrade;
}

/** The form at a day's end; `none`: nothing came up. */
export interface DayForm {
  day: number;
  reason: ProblemKind | 'none';
  /** What it was; may be empty where nothing came up. */
  text: string;
}

/** A mentor opened a day before its theory was passed. */
export interface DayOpened {
  day: number;
  mentor: string;
  why: string;
}

/** What a mentor saw of one item. */
export interface SheetMark {
  item: string;
  seen: 'yes' | 'partly' | 'no';
  remark: string;
}

/** A mentor's sheet as it was signed. `early`: the mentor suggests an early confirmation; nobody is confirmed by it. */
export interface SheetSigned {
  mentor: string;
  marks: SheetMark[];
  early: boolean;
  says: string;
}

/** What the journal's events say of the onboarding week. */
export type WeekBody =
  /** `item`: what was ticked by hand, such as `step-3` or `lesson-5-2`. */
  | { kind: 'week-ticked'; item: string }
  | { kind: 'week-unticked'; item: string }
  | ({ kind: 'day-opened' } & DayOpened)
  | ({ kind: 'day-filed' } & DayForm)
  | ({ kind: 'card-graded' } & GradedCard)
  | ({ kind: 'sheet-signed' } & SheetSigned);

/** The onboarding week as the journal knows it; all in the order in which it happened, `time` in ISO 8601. */
export interface WeekRecord {
  /** What is ticked by hand now, with when it was ticked. */
  ticks: readonly { item: string; time: string }[];
  /** Days that a mentor opened; the first opening of a day stands. */
  opened: readonly (DayOpened & { time: string })[];
  /** Forms of the days; a day may have several. */
  filed: readonly (DayForm & { time: string })[];
  cards: readonly (GradedCard & { time: string })[];
  /** Signed sheets; the last is the one that is shown. */
  sheets: readonly (SheetSigned & { time: string })[];
}
