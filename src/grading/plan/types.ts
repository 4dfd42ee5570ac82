/** What somebody wrote into a plan: text by the field's id. A number is kept as it was typed. */
export type Written = Readonly<Record<string, string>>;

/** How one thing of a plan stands. */
export interface PlanNote {
  /** Id of the field or the bound. */
  id: string;
  title: string;
  /** `open`: nothing stands there yet, or a number that it rests on is missing. */
  state: 'met' | 'partly' | 'not-met' | 'open';
  /** Whole points of `of`. */
  points: number;
  of: number;
  /** For the trainee: what is good, or what is missing and what to do. */
  says: string;
}

/** A plan, checked by rule. */
export interface PlanCheck {
  points: number;
  of: number;
  sections: { id: string; title: string; points: number; of: number; notes: PlanNote[] }[];
}
