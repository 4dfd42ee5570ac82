const PASSED_BY = '没有被接住';

/** What a shopper thinks of a turn that passed by what it had asked; `title` names the concern. */
export const notTakenUp = (title: string): string => `「${title}」${PASSED_BY}`;

/** Whether a shopper thought so of a turn. */
export const wasPassedBy = (thought: string): boolean => thought.endsWith(PASSED_BY);

/**
 * What a shopper thought, to stand in a sentence of its own: `两款里选哪款：说清楚了` becomes `「两款里选哪款」说清楚了`, because a colon stands before it
 * wherever it is told. Records keep it as it was written.
 */
export const thoughtSaid = (thought: string): string =>
  thought.replace(/^([^：]+)：(说清楚了|说到了一部分)$/, '「$1」$2');
