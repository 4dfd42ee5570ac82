import type { SpeechAct, Topic } from '../../schemas/index.ts';
import { type Insight, wasPassedBy } from '../../transcript/index.ts';
import { answeredByEnding, CREDIT, dismisses, type Message, type Round, type Scene } from '../scene.ts';

/** Acts that tell nothing of what was asked: manners, and what is said instead of an answer. */
const MANNERS: readonly SpeechAct[] = [
  'greet',
  'acknowledge',
  'empathise',
  'apologise',
  'offer-more-help',
  'close-warmly',
  'perfunctory',
  'overclaim',
  'overpromise',
];

/** Acts of a mere welcome. */
const HELLO: readonly SpeechAct[] = ['greet', 'acknowledge'];

const actsOf = ({ reading }: Message) => reading.acts.flatMap((a) => (a.sure >= CREDIT ? [a.act] : []));

/** Whether one message touches these topics: says something about them, asks about them, or asks to wait. */
function touches(message: Message, topics: readonly Topic[]): boolean {
  const { reading } = message;
  if (dismisses(reading)) return false;
  const acts = actsOf(message);
  if (reading.asks.length > 0 || acts.includes('ask-wait')) return true;
  if (topics.length === 0) return acts.some((a) => !MANNERS.includes(a));
  return reading.answers.some((t) => topics.includes(t));
}

/** What the shopper's record says before and after the answer of a round; absent in a real chat. */
function recordOf({ transcript, rounds }: Scene, round: Round): { before?: Insight; after?: Insight } {
  const answered = round.answer?.event ?? Infinity;
  const next = rounds[rounds.indexOf(round) + 1]?.answer?.event ?? Infinity;
  const insights = transcript.events.flatMap((e, event) => (e.type === 'insight' ? [{ event, ...e }] : []));
  const before = insights.findLast((i) => i.event < answered)?.insight;
  const after = insights.findLast((i) => i.event > answered && i.event < next)?.insight;
  return { ...(before ? { before } : {}), ...(after ? { after } : {}) };
}

const MET = ['half', 'settled'];

/** Whether the answer of a round brought a concern forward or a fact to light: the shopper itself took it as an answer. */
function movedBy(scene: Scene, round: Round): boolean {
  const { before, after } = recordOf(scene, round);
  if (!after) return false;
  const was = (id: string) => before?.concerns[id] ?? 'waiting';
  const forward = Object.entries(after.concerns).some(
    ([id, now]) => MET.includes(now) && was(id) !== now && was(id) !== 'settled',
  );
  return forward || after.disclosed.length > (before?.disclosed.length ?? 0);
}

/** Whether the shopper waited for an answer to something: its record holds a concern that came up and is not settled; before it holds anything, and in a real chat, its words ask. */
function awaits(scene: Scene, round: Round): boolean {
  const { before, after } = recordOf(scene, round);
  const open = ({ concerns }: Insight) => Object.values(concerns).some((c) => c === 'open' || c === 'half');
  if (before) return open(before);
  return round.open.some((t) => t !== 'presence') || (after !== undefined && open(after));
}

/** Whether a round is the welcome: the first, answered with a greeting alone. It answers nothing yet, and passes nothing by. */
const isHello = ({ rounds }: Scene, round: Round): boolean =>
  round === rounds[0] &&
  round.said.every((m) => m.reading.asks.length === 0 && actsOf(m).every((a) => HELLO.includes(a)));

/** Rounds in which something was to be taken up, and was answered with words that can be read. */
export const askedRounds = (scene: Scene): Round[] =>
  scene.rounds.filter((r) => r.answer !== null && !isHello(scene, r) && awaits(scene, r));

/** Whether the shopper's own record says that the round passed by what it had asked, and nothing of it came forward. */
function feltPassedBy(scene: Scene, round: Round): boolean {
  const from = round.answer?.event ?? Infinity;
  const next = scene.rounds[scene.rounds.indexOf(round) + 1]?.answer?.event ?? Infinity;
  const felt = scene.transcript.events.slice(from, next);
  return felt.some((e) => e.type === 'insight' && wasPassedBy(e.insight.why)) && !movedBy(scene, round);
}

/** Whether a line of the round's answer touches what was open, or the shopper itself took it as an answer; never where it says that it was passed by. */
export function takesUp(scene: Scene, round: Round): boolean {
  if (feltPassedBy(scene, round)) return false;
  const topics = round.open.filter((t) => t !== 'presence');
  return round.said.some((message) => touches(message, topics)) || movedBy(scene, round);
}

/** Rounds with something asked in them whose answer passes it by. */
export const passedBy = (scene: Scene): Round[] => askedRounds(scene).filter((r) => !takesUp(scene, r));

/** Ids of concerns that came up and were not settled by the end, as the shopper's record tells; none where the ending itself is the answer; null in a real chat. */
export function unsettled(scene: Pick<Scene, 'transcript' | 'case'>): string[] | null {
  const last = scene.transcript.events.findLast((e) => e.type === 'insight');
  if (last?.type !== 'insight') return null;
  if (answeredByEnding(scene)) return [];
  return Object.entries(last.insight.concerns).flatMap(([id, c]) =>
    ['open', 'half', 'given-up'].includes(c) ? [id] : [],
  );
}
