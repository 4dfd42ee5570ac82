/** A line as somebody arranged it. */
export interface Line {
  /** Ids of the stations, first to last. */
  order: readonly string[];
  /** Where everybody stands: person → station. */
  at: Readonly<Record<string, string>>;
}

/** What a station came to; all are parcels. */
export interface Station {
  id: string;
  /** It can do so many a day. */
  capacity: number;
  /** So many come a day when nothing is stuck before it. */
  comes: number;
  /** So many lie before it when the last day is over. */
  queue: number;
}

/** What a line came to after the task's days. */
export interface LineRun {
  /** In the order of the line. */
  stations: Station[];
  /** Parcels that came, and those that are through. */
  came: number;
  finished: number;
  /** The tightest stations: least capacity for what comes; more than one where they are equal. */
  tightest: string[];
}
