/** Small words that hold a sentence together: in a heap of key words there are hardly any. */
const GRAMMAR = '的了是您你我俺这那个可以吗呢吧给有在就也都不没会能和把被让要来去还过着';
const ONE_IN = 8;
const SHORTEST = 4;

const says = (char: string) => (char >= '\u4e00' && char <= '\u9fff') || /[0-9A-Za-z]/.test(char);

/** Whether a text is a sentence as people write them, whatever can be read of it: not a scrap, and no heap of words or signs. */
export function isSentence(text: string): boolean {
  const characters = [...text];
  const length = characters.filter(says).length;
  return length >= SHORTEST && characters.filter((c) => GRAMMAR.includes(c)).length * ONE_IN >= length;
}
