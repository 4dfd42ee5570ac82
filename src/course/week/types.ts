/** Something that the journal can show to be done; `id` is unique in the week and permanent. */
export type Need =
  | { id: string; kind: 'lesson'; task: string; questions: readonly string[] }
  | { id: string; kind: 'drill'; drill: string }
  | { id: string; kind: 'cards'; shop: string; products: readonly string[] }
  | { id: string; kind: 'theory'; day: number; questions: readonly string[]; need: number }
  | { id: string; kind: 'case'; case: string }
  | { id: string; kind: 'shift'; shift: string }
  | { id: string; kind: 'form'; day: number }
  | { id: string; kind: 'sheet' };

/** Something to do on a day, in words and with its page where it has one of its own. */
export interface Todo {
  need: Need;
  title: string;
  /** Path of its page; none where it is done on the day board itself. */
  path?: string;
  minutes?: number;
}

/** A link with its words. */
export interface Place {
  title: string;
  path: string;
}

/** A working day as the board shows it. */
export interface PlanDay {
  number: number;
  title: string;
  about: string;
  steps: readonly number[];
  todos: readonly Todo[];
  handbook: readonly Place[];
  checked: readonly string[];
  /** Shoppers are received on this day. */
  reception: boolean;
  /** Days that it waits for. */
  after: readonly number[];
}

/** One of the nine steps as the board shows it. */
export interface PlanStep {
  /** What a tick by hand is kept under. */
  id: string;
  number: number;
  title: string;
  about: string;
  check: string;
  read: Place;
  days: readonly number[];
  /** What shows it, with the words for it. */
  shown: readonly { need: Need; title: string }[];
}

/** The week ready for the board: plain JSON, made at build. */
export interface WeekPlan {
  title: string;
  shop: string;
  days: readonly PlanDay[];
  steps: readonly PlanStep[];
  mentor: {
    about: string;
    items: readonly { id: string; title: string; look: string; register: readonly string[] }[];
  };
}
