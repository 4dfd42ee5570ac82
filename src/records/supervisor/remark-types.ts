/** What a supervisor or teacher says of a line of a chat, or of the whole chat. */
export interface Remark {
  id: string;
  /** Id of the learner whose chat it is: the remark may lie in somebody else's journal. */
  learner: string;
  conversation: string;
  /** Place of the line in the transcript; null for the whole chat. */
  event: number | null;
  /** What stood there, so that the remark can be understood without the chat; empty for the whole chat. */
  quote: string;
  says: string;
  /** Who says it. */
  by: string;
  /** When it was last written, ISO 8601 in UTC. */
  at: string;
  /** Id of the feedback file that it came in; only the file's writer changes such a one. */
  file?: string;
}

/** What was done with remarks: one was written or written anew, or it was taken out. */
export type RemarkStep = { step: 'written'; remark: Remark } | { step: 'removed'; id: string };

/** The longest, in characters. */
export const REMARK_LIMITS = { says: 400, by: 40, quote: 200 } as const;
