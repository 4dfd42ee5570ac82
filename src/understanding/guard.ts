import type { SpeechAct } from '../schemas/index.ts';
import type { Match, Scanned } from './pattern.ts';

/** Words that, standing shortly before an act in its clause, say that it is not done. */
const NEGATIONS = [
  '不会',
  '不能',
  '不要',
  '不搞',
  '不兴',
  '不玩',
  '不许',
  '没必要',
  '不用',
  '不敢',
  '不是',
  '不让',
  '不得',
  '不可以',
  '不可',
  '没有',
  '没法',
  '无法',
  '没办法',
  '从不',
  '从来不',
  '绝不',
  '决不',
  '请勿',
  '切勿',
  '勿',
  '谨防',
  '小心',
  '警惕',
  '当心',
  '禁止',
  '严禁',
  '杜绝',
  '并非',
  '不存在',
  '不做',
  '拒绝',
  '反对',
  '不支持',
  '不建议',
  '不鼓励',
  '不必',
  '不需要',
  '不该',
  '不应该',
  '不好',
  '不便',
  '不随便',
  '不轻易',
  '不承诺',
  '不宣传',
  '不说',
  '难以',
  '不具备',
  '没人能',
  '没人',
  '没有人',
  '哪有',
  '谁也不',
  '谁都不',
  '不想',
  '不靠',
  '未必',
  '不一定',
  '不见得',
  '不属于',
  '不等于',
  '达不到',
  '代替不了',
];
/** Someone else said it, or it is only imagined. */
const REPORTS = [
  '有人说',
  '他们说',
  '别人说',
  '您说',
  '你说',
  '听说',
  '网上说',
  '骗子',
  '冒充',
  '诈骗',
  '如果有人',
  '要是有人',
  '有人让',
  '任何人',
  '别家说',
  '那家',
  '上家',
  '之前那家',
  '别的店',
  '您是说',
  '你是说',
  '您担心',
  '您怕',
  '假如',
  '假设',
  '广告说',
  '所谓',
  '有些店',
  '有的店',
  '有些商家',
  '平台规定',
  '平台不允许',
  '平台禁止',
  '平台严禁',
  '规定不',
  '广告法',
  '法律规定',
  '违规',
  '违法',
  '举报',
  '说是',
  '不良商家',
  '遇到',
  '他们让',
  '他跟您说',
  '她跟您说',
  '以前有店',
  '有别的店',
  '那种事',
  '这种事',
  '这类事',
  '要是我哪天',
  '谁要是',
];
/** Said of what stands before: it is not the agent's word. */
export const DISOWNED = [
  '并不科学',
  '不科学',
  '不真实',
  '这种话',
  '这种说法',
  '不能信',
  '别信',
  '不可信',
  '不靠谱',
  '都是假',
  '是骗',
  '是违规',
  '的说法',
  '不合规',
  '是夸大',
  '不现实',
  '做不到',
  '不可能的',
];
/** Clauses that only name a case: nothing in them is done. */
const CONDITIONS = ['如果', '要是', '假如', '万一', '若', '倘若', '若是', '除非'];

/** Denials that reach over a whole clause: 没有任何一款护肤品可以保证. */
const NOBODY = [
  '没有任何',
  '没有哪',
  '没有一款',
  '没有一个',
  '没有人',
  '没人',
  '谁也',
  '谁都没',
  '谁都不',
  '任何人都不',
  '我们不会',
  '不会向您',
  '没办法',
  '没法',
  '不敢',
  '无法',
  '不能向',
  '不能跟',
  '不能给您',
];
const REACH = 10;
const FAR_REACH = 24;

const clauseText = (scanned: Scanned, at: number): { text: string; start: number } => {
  const clause = scanned.clauses[scanned.clauseAt[at] ?? 0];
  return { text: clause ? scanned.text.slice(clause.start, clause.end) : '', start: clause?.start ?? 0 };
};

const quotedAt = (text: string, match: Match): boolean => {
  const open = text.lastIndexOf('「', match.start);
  if (open < 0 || match.start - open > 60) return false;
  const close = text.indexOf('」', open);
  return close >= match.end - 1;
};

const holdsOne = (text: string, words: readonly string[]) => words.some((word) => text.includes(word));

/** Whether a match is negated, counting only what stands before it in its clause, within a few characters. */
export const isNegated = (scanned: Scanned, match: Match): boolean => {
  const { start } = clauseText(scanned, match.start);
  const near = scanned.text.slice(Math.max(start, match.start - REACH), match.start);
  const far = scanned.text.slice(Math.max(start, match.start - FAR_REACH), match.start);
  return holdsOne(near, NEGATIONS) || holdsOne(far, NOBODY);
};

/** Whether a match is quoted, reported, warned of or only supposed. Looks at its clause and the one before. */
export const isReported = (scanned: Scanned, match: Match): boolean => {
  if (quotedAt(scanned.text, match)) return true;
  const index = scanned.clauseAt[match.start] ?? 0;
  const before = scanned.clauses[index - 1];
  const here = scanned.clauses[index];
  const from = Math.max(
    (before?.sentence === here?.sentence ? before?.start : here?.start) ?? 0,
    match.start - 30,
  );
  const rest = scanned.text.slice(match.start, Math.min(here?.end ?? match.end, match.end + 12));
  return holdsOne(scanned.text.slice(from, match.end), REPORTS) || holdsOne(rest, DISOWNED);
};

/** Whether the clause of a match opens as a condition and the match is not what follows from it. */
export const isSupposed = (scanned: Scanned, match: Match): boolean => {
  const { text, start } = clauseText(scanned, match.start);
  const head = text.slice(0, Math.max(0, match.start - start)).replaceAll(/[主只重需]要是/g, '');
  return CONDITIONS.some((word) => head.includes(word)) && !/[就会]/.test(text.slice(0, match.end - start));
};

/** What says of a whole message that it does not do the act, wherever it stands: the statistics of words do not see it. Of the lines of training that hold one of these 4 in 200 and 2 in 25 do the act all the same. */
const DENIALS: Partial<Record<SpeechAct, RegExp>> = {
  'leak-privacy':
    /(?:不要|别|不用|无需|不需要|不能|不可以|不会|切勿|千万别|用不着)[^,。!?]{0,3}(?:发|给|告诉|填|说|提供|报|输|要)|谁(?:问|要)都(?:不|别)|不(?:问|收|看|要)[您你]?[^,。]{0,4}(?:密码|验证码|身份证|卡号)/,
  'off-platform': /(?:钱|款|付款|交易)[^,。!?]{0,2}走平台(?!外)|走平台[^,。!?外]{0,2}(?:稳|安全|放心|有保障)/,
  'press-review':
    /(?:不用|不必|不要|无需|不需要|别)[^,。!?]{0,2}(?:改|删|撤)|(?<!能)不(?:会|让|求|劝)[^,。]{0,4}(?:改|删|撤)/,
};

/** Whether a plain text denies the act as a whole. */
export const isDenied = (act: SpeechAct, plain: string): boolean => DENIALS[act]?.test(plain) ?? false;
