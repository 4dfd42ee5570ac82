/**
 * What a shopper thought, to stand in a sentence of its own: `两款里选哪款：说清楚了` becomes `「两款里选哪款」说清楚了`, because a colon stands before it
 * wherever it is told. Records keep it as it was written.
 */
export const thoughtSaid = (thought: string): string =>
  thought.replace(/^([^：]+)：(说清楚了|说到了一部分)$/, '「$1」$2');
