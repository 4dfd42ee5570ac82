import type { CompiledCase } from '../schemas/index.ts';
import { hasAct } from './conditions.ts';
import type { Turn } from './types.ts';

type Fact = CompiledCase['facts'][number];

const SENTENCE = /[^。！!；;，,\s]+[？?]?/g;
/** How a question shows itself: by its mark, its word or its ending. */
const QUESTION =
  /[？?]$|什么|啥|哪|几|谁|多少|多[大高重宽长厚久]|怎么|咋|还是|是不是|有没有|[吗呢吧不没么]$|没有$/;
/** Pairs of characters that any question may hold: they tell nothing of what it is about. */
const COMMON = new Set(
  '什么 多少 怎么 有没 没有 是不 不是 还是 您的 你的 您是 这个 那个 这款 那款 一下 一个 可以 方便 告诉 我们 现在 时候 平时 大概 需要 想要 喜欢 打算 自己 要的 的话 知道 就是 是要 的是 了吗 的吗 的呢 是在 在的 是什 您要 要不 的还 东西 用了 开始 什时 么时'.split(
    ' ',
  ),
);

const pairsOf = (text: string): Set<string> => {
  const pairs = new Set<string>();
  for (const run of text.match(/[一-龥]{2,}/g) ?? [])
    for (let at = 0; at + 1 < run.length; at++) pairs.add(run.slice(at, at + 2));
  return pairs;
};

const wordsOf = ({ title, says }: Fact): string => [title, ...says.flat()].join(' ');

/** Offers something and asks for a yes: no question after what is so. */
const OFFERS = /(?:可以|好|行|成|中)(?:吗|么|不)[?？]?$/;

/** Asks whether there is more to do, not after any of it. */
const MORE_HELP = /(?:还有|别的|其他|需要)[^。！!]{0,6}(?:要问|帮|问题|疑问|需要|可以为)/;

/** What a text asks, in its own words. */
const questionsIn = (text: string): string[] =>
  (text.match(SENTENCE) ?? []).filter((s) => QUESTION.test(s) && !OFFERS.test(s) && !MORE_HELP.test(s));
const questionsOf = ({ messages }: Turn): string[] => messages.flatMap(({ text }) => questionsIn(text));

/**
 * The fact, of those not told yet, that a question of the turn names in its own words (床垫多厚 of a bed's size), for questions of which the reader does
 * not know what they ask for; undefined where it names none.
 */
export function askedAbout(facts: readonly Fact[], turn: Turn): Fact | undefined {
  const asks = hasAct(turn, ['ask-need', 'ask-evidence', 'identify-order', 'confirm-order']);
  const marked = turn.messages.some(({ text }) => /[？?]\s*$/.test(text));
  if (!asks && !marked) return undefined;
  return named(facts, questionsOf(turn).join(' '));
}

/** The fact whose words a text shares most; undefined where it shares none. */
function named(facts: readonly Fact[], text: string): Fact | undefined {
  const pairs = pairsOf(text);
  const shared = facts.map(
    (fact) => [...pairsOf(wordsOf(fact))].filter((p) => pairs.has(p) && !COMMON.has(p)).length,
  );
  const most = Math.max(0, ...shared);
  return most === 0 ? undefined : facts[shared.indexOf(most)];
}

/** A short sentence that says back what was told, to make sure: 就坏了一瓶吧. */
const MAKES_SURE = /^[^，。！!？?]{3,14}吧[?？]?$/;

/** Whether the turn only makes sure of a fact that was told. */
export const makesSure = (told: readonly Fact[], { messages }: Turn): boolean =>
  messages.length > 0 &&
  messages.every(
    ({ text, reading: { claims } }) =>
      claims.length === 0 && MAKES_SURE.test(text.trim()) && named(told, text) !== undefined,
  );

/** From this certainty on a question is heard though nobody knows after what: two of three are there. */
const ASKS = 60;

/** Whether the turn surely asks the shopper something and the reader cannot tell what. */
export const asksUnheard = ({ messages }: Turn): boolean =>
  messages.some(
    ({ text, reading: { acts, asks } }) =>
      asks.length === 0 &&
      questionsIn(text).length > 0 &&
      acts.some(({ act, sure }) => act === 'ask-need' && sure >= ASKS),
  );
