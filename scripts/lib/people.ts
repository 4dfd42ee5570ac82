/** How somebody goes through the course: what they say to whom, how fast, on how many days, and how they answer a paper. */
export interface Person {
  id: 'diligent' | 'lazy' | 'rude';
  title: string;
  /** Served on each day. */
  days: readonly (readonly string[])[];
  /** The scripted play of a case that this person's lines come from. */
  play: 'good' | 'poor';
  /** Said after every second line of their own. */
  asides: readonly string[];
  /** Seconds from a question to the answer. */
  wait: number;
  /** Of ten questions whose answer can be chosen so many are answered rightly. */
  right: number;
}

const DAYS = [
  ['delivery-lipstick', 'choice-bag', 'fab-jacket', 'first-order'],
  ['gift-mother', 'choice-oat', 'doubt-freight', 'bargain-fair-jacket'],
  ['addon-shirt', 'authentic-serum', 'comparison-earbuds', 'first-student-gift'],
];

/** Three who could sit in any class. The rude one knows everything and says it at once. */
export const PEOPLE: readonly Person[] = [
  { id: 'diligent', title: '认真的', days: DAYS, play: 'good', asides: [], wait: 12, right: 9 },
  { id: 'lazy', title: '偷懒的', days: [DAYS.flat()], play: 'poor', asides: [], wait: 100, right: 4 },
  {
    id: 'rude',
    title: '聪明但粗鲁的',
    days: DAYS,
    play: 'good',
    asides: ['这都看不懂吗', '问那么多干嘛，烦不烦', '爱买不买，没人求你', '你这人真麻烦'],
    wait: 8,
    right: 10,
  },
];

/** What a person says to the shopper of a case, line by line. */
export function linesOf(
  person: Person,
  plays: { good: readonly string[]; poor: readonly string[] },
): string[] {
  return plays[person.play].flatMap((line, i) => {
    const aside = person.asides[Math.floor(i / 2) % Math.max(1, person.asides.length)];
    return i % 2 === 1 && aside ? [line, aside] : [line];
  });
}
