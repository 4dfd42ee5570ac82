import type { Conversation, ShopperState, World } from '../../src/roleplay/index.ts';
import { nextWake } from '../../src/roleplay/index.ts';
import type { CompiledCase, Condition } from '../../src/schemas/index.ts';
import { ACTION_NAMES, type Reading, type TranscriptEvent } from '../../src/transcript/index.ts';
import { ACT_NAMES } from '../../src/understanding/index.ts';

type Concern = CompiledCase['concerns'][number];

const VERDICTS = { true: '属实', false: '不对', undecidable: '核不了', promise: '承诺' } as const;
const STATUSES = {
  waiting: '还没提',
  open: '等回答',
  half: '答了一部分',
  settled: '说清了',
  'given-up': '放弃了',
} as const;
const MOOD = [
  ['trust', '信任'],
  ['patience', '耐心'],
  ['intent', '意愿'],
] as const;

function readLines({ text, reading }: { text: string; reading: Reading }): string[] {
  const acts = reading.acts.map((a) => `${ACT_NAMES[a.act]} ${a.sure}%（${text.slice(a.start, a.end)}）`);
  const claims = reading.claims.map((c) => {
    const right = c.right ? `，应是${c.right}` : '';
    return `${c.kind}${c.subject ? ` ${c.subject}` : ''} ${c.value}：${VERDICTS[c.verdict]}${right}`;
  });
  return [
    `读到：${acts.join('；') || '什么都没读出来'}`,
    ...(claims.length > 0 ? [`说法：${claims.join('；')}`] : []),
    ...(reading.asks.length > 0 ? [`在问：${reading.asks.join('、')}`] : []),
  ];
}

/** A condition in words: what would meet it. */
function wordsOf(c: Condition): string {
  const parts = [
    c.act?.map((a) => ACT_NAMES[a]).join('或'),
    c.claim && `${c.claim.kind.join('或')} 说成${VERDICTS[c.claim.verdict]}`,
    c.product && `提到 ${c.product.join('或')}`,
    c.otherThan && `没提 ${c.otherThan.join('、')}`,
    c.words && `有“${c.words.slice(0, 4).join('、')}”这类词`,
    c.asks && `问到 ${c.asks.join('或')}`,
    c.action && `做了${ACTION_NAMES[c.action.type]}${c.action.item ? ` ${c.action.item}` : ''}`,
    c.timed && '说了到什么时候',
    c.facts && `已经问出 ${c.facts.join('、')}`,
    c.without && `没有${c.without.map((a) => ACT_NAMES[a]).join('、')}`,
  ];
  return parts.filter(Boolean).join('，且');
}

function concernLines(data: Concern, before: ShopperState, after: ShopperState): string[] {
  const [was, is] = [before.concerns[data.id], after.concerns[data.id]];
  if (!was || !is) return [];
  const met = is.met.flatMap((done, i) => (done && !was.met[i] ? [i + 1] : []));
  const lines: string[] = [];
  if (met.length > 0) lines.push(`办到：「${data.title}」第 ${met.join('、')} 步，共 ${is.met.length} 步`);
  if (was.status !== is.status)
    lines.push(`「${data.title}」${STATUSES[was.status]} → ${STATUSES[is.status]}`);
  if (is.misses > was.misses)
    lines.push(`没接住：「${data.title}」第 ${is.misses} 次，满 ${data.misses} 次就放弃`);
  return lines;
}

/** What would still settle a concern that is open. */
function missingLines(data: Concern, state: ShopperState): string[] {
  const own = state.concerns[data.id];
  if (own?.status !== 'open' && own?.status !== 'half') return [];
  const steps = data.settle.flatMap((step, i) =>
    own.met[i] ? [] : [`  第 ${i + 1} 步：${step.any.map(wordsOf).join(' ／ ')}`],
  );
  return [`还开着：「${data.title}」还差`, ...steps];
}

function nextLine(world: World, state: ShopperState): string {
  if (state.ended) return '接下来：会话已经结束';
  const inSeconds = (at: number) => `${Math.max(0, Math.round((at - state.now) / 1000))} 秒后`;
  if (state.endAt) return `接下来：${inSeconds(state.endAt.at)}结束（${state.endAt.why}）`;
  if (state.payAt !== null) return `接下来：${inSeconds(state.payAt)}付款`;
  const due = nextWake(world, state);
  return due === null ? '接下来：等客服' : `接下来：没人理的话${inSeconds(due)}再问或者离开`;
}

const moodLine = (before: ShopperState, after: ShopperState): string =>
  `心情：${MOOD.map(([key, name]) => `${name} ${before.mood[key]}→${after.mood[key]}`).join('，')}`;

/** Why the shopper did what it did between two moments of one conversation, in plain lines for authors. `news` are the events in between. */
export function explain(
  world: World,
  before: ShopperState,
  after: ShopperState,
  news: readonly TranscriptEvent[],
): string[] {
  const reads = news.flatMap((e) => (e.type === 'agent' ? readLines(e) : []));
  const done = news.flatMap((e) => (e.type === 'action' ? [`做了：${ACTION_NAMES[e.action.type]}`] : []));
  const whys = [
    ...new Set(news.flatMap((e) => (e.type === 'insight' && e.insight.why ? [e.insight.why] : []))),
  ];
  const told = world.case.facts.filter(
    (f) => after.disclosed.includes(f.id) && !before.disclosed.includes(f.id),
  );
  return [
    ...reads,
    ...done,
    ...told.map((f) => `说出隐情：${f.title}`),
    ...world.case.concerns.flatMap((c) => concernLines(c, before, after)),
    moodLine(before, after) + (whys.length > 0 ? `（${whys.join('；')}）` : ''),
    ...world.case.concerns.flatMap((c) => missingLines(c, after)),
    nextLine(world, after),
  ];
}

/** What has happened in a conversation since an earlier moment of it. */
export const explainSince = (world: World, before: Conversation, after: Conversation): string[] =>
  explain(world, before.shopper, after.shopper, after.events.slice(before.events.length));
