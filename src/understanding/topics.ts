import type { SpeechAct, Topic } from '../schemas/index.ts';
import type { ActFound, Claim, Reading } from '../transcript/index.ts';
import { compileTable } from './matcher.ts';
import { normalise } from './normalise.ts';
import { ACT_TOPICS, CLAIM_TOPICS, EMPTY_ACTS, TOPIC_PATTERNS } from './topic-patterns.ts';

const table = compileTable(TOPIC_PATTERNS);

/** What a shopper's line is about. A line about nothing in particular gives an empty list. */
export const topicsOf = (shopperText: string): Topic[] => {
  const scanned = table.scan(normalise(shopperText).text);
  return table.keys.filter((topic) => table.find(scanned, topic).length > 0);
};

/** Topics that words in the agent's statements touch; its questions answer nothing. */
const stated = (plainText: string): Topic[] => {
  const scanned = table.scan(plainText);
  const isStatement = (at: number) => scanned.clauses[scanned.clauseAt[at] ?? 0]?.asks !== true;
  return table.keys.filter((topic) => table.find(scanned, topic).some((match) => isStatement(match.start)));
};

const SUBSTANCE: readonly SpeechAct[] = [
  'acknowledge',
  'greet',
  'ask-wait',
  'offer-more-help',
  'close-warmly',
  'apologise',
];

/** Topics that a message says something about (`cosmetic`: the goods spoken of have effects): from what it does, what it claims, and its words where it does something. */
export const answeredTopics = (
  plainText: string,
  acts: readonly ActFound[],
  claims: readonly Claim[],
  cosmetic: boolean,
): Topic[] => {
  const found = new Set<Topic>();
  const substantial = acts.filter(({ act }) => !SUBSTANCE.includes(act) && !EMPTY_ACTS.includes(act));
  for (const { act } of acts) for (const topic of ACT_TOPICS[act] ?? []) found.add(topic);
  for (const { kind } of claims) for (const topic of CLAIM_TOPICS[kind]) found.add(topic);
  if (substantial.some(({ act }) => act !== 'ask-need'))
    for (const topic of stated(plainText)) found.add(topic);
  const honest =
    acts.some(({ act }) => act === 'set-expectation') && !found.has('arrival') && !found.has('function');
  if (cosmetic && (honest || claims.some(({ kind }) => kind === 'function'))) found.add('effect');
  if (acts.length > 0) found.add('presence');
  return table.keys.filter((topic) => found.has(topic));
};

/** One message of a conversation, as far as open questions go. */
export type Exchange =
  | { from: 'shopper'; text: string }
  | { from: 'agent'; reading: Pick<Reading, 'answers'> };

/** Whether a shopper's line wants an answer: it asks, or it names a worry. */
const wantsAnswer = (text: string): boolean => {
  const { clauses } = table.scan(normalise(text).text);
  return clauses.some((clause) => clause.asks) || WORRIES.some((word) => text.includes(word));
};
const WORRIES = [
  '担心',
  '怕',
  '纠结',
  '犹豫',
  '不放心',
  '贵',
  '便宜',
  '想要',
  '想买',
  '推荐',
  '送',
  '吧',
  '优惠',
  '少点',
  '少一点',
  '真的假的',
  '在吗',
  '呢',
  '不知道',
  '求',
];

/** Topics of the shopper's questions that the agent has not yet said anything about, in the order of the vocabulary. */
export const openTopics = (exchange: readonly Exchange[]): Topic[] => {
  const open = new Set<Topic>();
  for (const message of exchange) {
    if (message.from === 'agent') for (const topic of message.reading.answers) open.delete(topic);
    else if (wantsAnswer(message.text)) for (const topic of topicsOf(message.text)) open.add(topic);
  }
  return table.keys.filter((topic) => open.has(topic));
};
