import type { Wordings } from '../schemas/index.ts';
import { asksUnheard } from './asked-about.ts';
import { askedAgain, foundWrong, itsQuestion, othersNamed } from './asked-again.ts';
import { leavesChoice, takesOne } from './choose.ts';
import { hasAct } from './conditions.ts';
import type { Draft } from './decide.ts';
import type { Disclosure } from './disclose.ts';
import { findsOut } from './finding-out.ts';
import { pick, without } from './lines.ts';
import type { Shift } from './mood.ts';
import { asksOrTells, passedBy } from './passed-by.ts';
import { offersMore } from './paying.ts';
import { knowsNothing } from './persona-words.ts';
import type { Progress } from './progress.ts';
import { corrected, readsBack } from './read-back.ts';
import { allClosed } from './start.ts';
import { allSettled } from './till.ts';
import { MOVES } from './tuning.ts';
import type { ShopperState, World } from './types.ts';
import { asksWhatIsMeant, asksWhichGoods, isWide, NO_MORE } from './unchanged.ts';

/** What it says of what it was asked and of what is settled now, then what is still open. */
export function content(
  world: World,
  from: ShopperState,
  progress: Progress,
  told: Disclosure,
  shifts: Shift[],
): Draft {
  const [glad, gladdened] = gladOf(world, from, progress);
  const [answer, state] = answerOf(world, gladdened, progress, told);
  // That it has no answer needs no word beside what is settled.
  const said = glad.length > 0 && told.inVain ? [] : answer;
  // A word of content behind what it told itself would agree with itself: nobody has answered that yet.
  const yes = told.told && progress.byAsking ? [] : glad;
  // First that it is well, then what was asked as well; but what the asking settled comes after its answer.
  const ends = allClosed(state);
  const lines = told.told && !progress.byAsking && !ends ? [...yes, ...said] : [...said, ...yes];
  const draft = goOn(world, state, progress, told, lines, shifts);
  // Who buys ahead of an answer says so, and neither that it waits nor that all is well.
  const ahead = from.payAt === null && draft.state.payAt !== null && findsOut(from.turn);
  return { ...draft, lines: ahead ? draft.lines.filter((line) => !glad.includes(line)) : draft.lines, glad };
}

/** What it says of what is settled now. */
function gladOf(world: World, from: ShopperState, { settled, missing }: Progress): [string[], ShopperState] {
  // Whoever hears its order read back wrong says so, however glad of the rest.
  const wrong = readsBack(from.turn) ? corrected(world, from.turn) : undefined;
  if (wrong && settled.length > 0) return pick(from, wrong);
  // Whoever comes with a trouble and is given two ways says which: a bare yes would leave the agent guessing.
  const ways = isGivenWays(world, from) && !missing ? [takesOne(world, from)] : [];
  if (ways.length === 0 && settled.length > 0 && isPitched(world, from) && !takesRemedy(world, settled))
    return pick(from, TAKES_NO_GOODS);
  const glad: string[] = [];
  let state = from;
  // 就这么办 agrees to what is only a question: which one it takes says enough.
  // Whoever is asked what it would look at praises nothing.
  const astray = (!world.case.buys && asksWhichGoods(from.turn)) || sellsBesides(from.turn);
  for (const wordings of ways.length > 0 ? ways : settled) {
    const [said, next] = pick(state, astray ? without(wordings, PRAISE) : wordings);
    glad.push(...said);
    state = next;
  }
  return [glad, state];
}

/** Takes what it was told, and none of the goods that were offered behind it. */
const TAKES_NO_GOODS: Wordings = ['行 别的就不看了', '好 别的先不用', '嗯 别的先不买'];
/** Whether the last that it hears is goods that it did not come for: a bare 行 would take those. */
const isPitched = (world: World, { turn }: ShopperState): boolean =>
  !world.case.buys && offersMore(world, { messages: turn.messages.slice(-1), actions: [] });
/** Whether it names the remedy that it takes: that is no yes to the goods. */
const takesRemedy = ({ case: { takes } }: World, settled: readonly Wordings[]): boolean =>
  settled.flat(2).some((line) => takes?.flat().includes(line));

/** Whether the last thing it hears is something more to buy: nobody praises that for plain speaking. */
const sellsBesides = ({ messages }: ShopperState['turn']): boolean =>
  hasAct({ messages: messages.slice(-1), actions: [] }, ['cross-sell']);

/** Words of praise for how it is served. */
const PRAISE = /像话|实在|贴心|有道理|痛快/;

const isGivenWays = ({ case: { basket } }: World, { turn }: ShopperState): boolean =>
  basket.length === 0 && leavesChoice(turn);

/** What it says to what it was asked: nothing where it has chosen, and its question once more where it is asked what that was. */
function answerOf(
  world: World,
  state: ShopperState,
  { first, missing }: Progress,
  { told, lines, asked, inVain }: Disclosure,
): [string[], ShopperState] {
  if (told) return [lines, state];
  if (isGivenWays(world, state)) return [[], state];
  const nothingNew = lines.length > 0 && lines.every((line) => NO_MORE.includes(line));
  // Asked at large what it has no word for, it says what it came for.
  const atLarge = inVain && state.turn.messages.every(({ reading: { asks } }) => asks.every(isWide));
  const again = asked && first && (nothingNew || atLarge || asksWhatIsMeant(state.turn));
  if (!again) return [lines, state];
  // What is missing is asked for anyway.
  if (missing) return [[], state];
  if (!asksWhatIsMeant(state.turn)) return asksOrTells(world, state, first, askedAgain(state, first));
  const wrong = foundWrong(state, first);
  return wrong ? pick(state, wrong) : asksOrTells(world, state, first, itsQuestion(state, first));
}

/** Asked what it fears it has an answer: its question. */
const FEAR = /怕|担心|顾虑|不放心|犹豫/;
const asksAfterFear = ({ turn }: ShopperState): boolean => turn.messages.some(({ text }) => FEAR.test(text));

/** Comes back to what is open, if only in part; else goes on. */
function goOn(
  world: World,
  state: ShopperState,
  { first, settled, missing }: Progress,
  told: Disclosure,
  lines: string[],
  shifts: Shift[],
): Draft {
  const waits = findsOut(state.turn);
  if (missing && !told.told && !waits) {
    const [said, after] = pick(state, (first && othersNamed(state, first)) ?? missing);
    return { state: { ...after, idleTurns: 0 }, lines: [...lines, ...said], shifts, reproaches: true };
  }
  const moved = told.asked || settled.length > 0 || missing !== null;
  if (first && !moved && !waits && asksUnheard(state.turn) && !asksAfterFear(state)) {
    // A person has an answer to every question; this one owns that it has none.
    // Asked what it would look at, it says what it came for.
    const words = asksWhichGoods(state.turn) ? askedAgain(state, first) : knowsNothing(world, state.turn);
    const [said, after] = pick(state, words);
    return { state: { ...after, idleTurns: 0 }, lines: [...lines, ...said], shifts };
  }
  // Whoever has just taken one of the ways put to it does not ask on in the same breath.
  if (first && !moved && lines.length > 0 && isGivenWays(world, state)) return { state, lines, shifts };
  if (first && (!moved || (waits && lines.length === 0))) return passedBy(world, state, first, lines, shifts);
  if (first) {
    if (told.inVain) shifts.push({ ...MOVES.askedInVain, why: '被问了说不上来的问题' });
    return { state: { ...state, idleTurns: 0 }, lines, shifts };
  }
  return allSettled(world, state, told, lines, shifts);
}
