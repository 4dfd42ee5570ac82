import { draw } from '../chance/index.ts';
import type { EndingId, Wordings } from '../schemas/index.ts';
import { asksForOther, leavesChoice } from './choose.ts';
import { hasAct } from './conditions.ts';
import { findsOut, willAsk } from './finding-out.ts';
import { leaving } from './leaving.ts';
import { pick, without } from './lines.ts';
import { type Shift, shifted } from './mood.ts';
import { resolvedWords, tookNo } from './occasion.ts';
import { buying, leadsPastOrder } from './paying.ts';
import { linesOf, waitsFor } from './persona-words.ts';
import { PACE } from './tuning.ts';
import type { ShopperState, Turn, World } from './types.ts';

/** Why a conversation ended that was paid for, and one where all was put right. */
export const SOLD = '顾虑说清，顾客付款';
export const RESOLVED = '事情办妥，顾客放心';

/** Took a no for which the reasons were good: no joy, and no grudge. */
const RESIGNED: Wordings = [
  '行吧 也只能这样',
  '好吧 那算了',
  '唉 那就这样吧',
  '那也没办法',
  '行 我再想别的办法',
  '算了 谢谢你说清楚',
  '嗯 知道了',
  '那就不麻烦了',
];

/** What it has sent is still to be looked at: it takes no leave yet. */
export const SHOWN: Wordings = ['你看下', '照片发你了', '拍给你了 你看看', '图上就是'];

/** Resigns itself: in one reply once. */
const RESIGNS = /没法子|没办法|只能|算了|就这样|不麻烦/;

/** How it resigns itself: promised a gift with its next order, without a sigh; having done so in `lines`, not a second time. */
function resigned(turn: Turn, lines: readonly string[]): Wordings {
  const words = hasAct(turn, ['offer-gift']) ? without(RESIGNED, /唉|算了|办法|只能/) : RESIGNED;
  return lines.some((line) => RESIGNS.test(line)) ? without(words, RESIGNS) : words;
}

/** Knows all and does not want it enough. */
const NOT_WON: Wordings = [
  '我再看看吧',
  '先不买了',
  '还是再等等',
  '我再比比看',
  '先放着吧',
  '回头想买再来',
  '那我再考虑下',
];

/** Judges what was said or done: in one reply once. */
const JUDGES = /还行|差不多|像样|不错|还可以|公道|公平|就行|可以$|这[么个]办/;

/** Words that do not end like one of those just said, nor judge a second time: 这还行 / 这么办还行 says itself twice. */
function unlike(lines: readonly string[], words: Wordings): Wordings {
  const ends = lines.map((line) => line.slice(-2));
  const judged = lines.some((line) => JUDGES.test(line));
  const other = words.filter((wording) => {
    const text = [wording].flat().join(' ');
    return !ends.includes(text.slice(-2)) && !(judged && JUDGES.test(text));
  });
  return other.length > 0 ? other : words;
}

/** Says already that it takes it: it decides no second time. */
const DECIDED =
  /就要|就定|定了|就它|就这[件个款]|就.{1,4}吧$|就选[^ 个]{1,4}$|下单|去拍|这就拍|买了|拿下|一起拿|也要的|^还有.{1,8}呀$|在.{1,4}付$|我付$|我在.{1,4}付$/;

/** What the shopper has decided to say, in order, before it is put into the outbox. */
export interface Draft {
  state: ShopperState;
  lines: string[];
  shifts: Shift[];
  /** Said before the lines. */
  grumble?: string[];
  /** Those of the lines that say it is content: not said by who goes after all. */
  glad?: string[];
  /** It asks again or has not understood: said only when nothing more comes. */
  reproaches?: true;
  /** The conversation ends with these lines. */
  end?: { ending: EndingId; why: string };
}

/** Whether it trusts and does not want it enough. */
export function lacksIntent({ case: { buysAt } }: World, state: ShopperState, shifts: Shift[]): boolean {
  const { intent, trust } = shifted(state.mood, shifts);
  return trust >= buysAt.trust && intent < buysAt.intent;
}

/** Goes, all being said: a buyer who is not hurt now, and not won either, without a hard word. */
function goes(world: World, state: ShopperState, lines: string[], shifts: Shift[]): Draft {
  const distrusts = shifted(state.mood, shifts).trust < world.case.buysAt.trust;
  const hard = distrusts && shifts.some((shift) => shift.trust < 0);
  const mild = world.case.buys ? NOT_WON : RESIGNED;
  const [said, next] = hard ? leaving(world, state) : pick(state, mild);
  const why = distrusts ? '问题都答了，信任却已经不够' : '问题都答了，却不想买了';
  return { state: next, lines: [...lines, ...said], shifts, end: { ending: 'left', why } };
}

/** Its word on a trouble of which all is said; none where nothing was put right or agreed. */
function contentWith(world: World, state: ShopperState, lines: readonly string[]): Wordings {
  const spoke = lines.length > 0;
  // Which way it takes says enough: 就按这个 or 可以 would agree to it once more, and 听你的 leave to the other what it has just chosen itself.
  const chose = spoke && leavesChoice(state.turn);
  // Who only chatted has had nothing put right: its last word stands alone.
  const chatted = spoke && world.case.concerns.every(({ topic }) => topic === 'presence');
  // Nor is anything agreed to a promise to ask, nor to a choice of which it takes neither.
  const open = (chose && asksForOther(world, state, lines)) || (spoke && willAsk(state.turn));
  if (chatted || open) return [[]];
  if (tookNo(world, state)) return resigned(state.turn, lines);
  const shown = lines.some((line) => line.startsWith('[图片]'));
  const waits = findsOut(state.turn) ? waitsFor(world, state.turn, state.used) : undefined;
  const content = waits ?? (shown ? SHOWN : resolvedWords(world, state));
  return unlike(lines, chose ? without(content, /就按|这么办|这么处理|照办|听你|^可以/) : content);
}

/** All is said: buys, is content, or goes after all. */
export function decide(world: World, state: ShopperState, lines: string[], shifts: Shift[]): Draft {
  const mood = shifted(state.mood, shifts);
  const { intent, trust } = world.case.buysAt;
  if (mood.intent < intent || mood.trust < trust) return goes(world, state, lines, shifts);
  const [reminder, reminded] = recall(world, state, lines);
  if (world.case.basket.length === 0) {
    const [said, next] = pick(reminded, contentWith(world, state, lines));
    const endAt = { at: next.now + PACE.farewell, ending: 'settled' as const, why: RESOLVED };
    return { state: { ...next, resolved: true, endAt }, lines: [...lines, ...said, ...reminder], shifts };
  }
  // Led through ordering what it has ordered, it says that the order stands.
  const astray = leadsPastOrder(world, state.turn);
  const decided = !findsOut(state.turn) && !astray && lines.some((line) => DECIDED.test(line));
  const [said, next] = decided ? [[], reminded] : pick(reminded, unlike(lines, buying(world, state)));
  const [rng, extra] = draw(next.rng, PACE.paying.vary);
  const payAt = next.now + PACE.paying.base + extra;
  return { state: { ...next, rng, payAt }, lines: [...lines, ...said, ...reminder], shifts };
}

const FEW = 6;
/** Marks in the midst of a sentence. */
const WITHIN = /[一-龥]“|”[一-龥]/;
/** Takes note of something: in one reply once. */
const NOTES_IT = /记[上下住着一]|写进/;

/** Some remind of what was promised before they pay; who has taken note of something in `before` does not say once more that it does. */
function recall(world: World, state: ShopperState, before: readonly string[]): [string[], ShopperState] {
  const promised = state.promises.at(-1);
  const [rng, drawn] = draw(state.rng, 100);
  if (!promised || state.recalled || drawn >= world.persona.recalls) return [[], { ...state, rng }];
  const own = linesOf(world, 'recall');
  const words = before.some((line) => NOTES_IT.test(line)) ? without(own, NOTES_IT) : own;
  const [lines, next] = pick({ ...state, rng }, words);
  // Nobody sets marks around a few plain words that stand by themselves.
  const plain = (line: string) => promised.length <= FEW && !WITHIN.test(line);
  const said = lines.map((line) =>
    (plain(line) ? line.replace(/[“”]/g, '') : line).replace('{said}', promised),
  );
  return [said, { ...next, recalled: true }];
}
