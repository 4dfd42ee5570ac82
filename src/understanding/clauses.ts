/** A stretch of plain text between two marks of punctuation. */
export interface Clause {
  start: number;
  end: number;
  /** The mark that closes it, or an empty string at the end of the message. */
  mark: string;
  /** It asks something. */
  asks: boolean;
  /** Number of the sentence it belongs to. */
  sentence: number;
}

const CLAUSE_MARKS = ',;。!?~ ()';
const SENTENCE_MARKS = '。!?~.';
const QUESTION_ENDS = ['吗', '么', '没', '好不', '哪里', '多少', '什么', '否'];
const QUESTION_WORDS = [
  '什么',
  '多少',
  '哪',
  '几号',
  '几件',
  '几个',
  '几支',
  '几码',
  '几斤',
  '几岁',
  '几寸',
  '怎么',
  '怎样',
  '是不是',
  '有没有',
  '要不要',
  '需不需要',
  '会不会',
  '多大',
  '多高',
  '多重',
  '多久',
  '谁',
  '啥',
  '咋',
  '干嘛',
  '可不可以',
  '能不能',
  '好不好',
  '行不行',
  '是否',
  '喜不喜欢',
  '有木有',
  '对不对',
  '中不中',
  '成不成',
  '何时',
  '何种',
  '几时',
  '好多钱',
  '高不高',
  '用不用',
  '多不多',
];
/** 会不会卡要看您装多少: says that it depends. */
const DEPENDS = ['要看您', '得看', '取决', '就看', '看您装', '看肤质', '看情况', '看地址'];
/** Requests that ask as much as a question does. */
const REQUESTS = [
  '请问',
  '方便说',
  '告诉我',
  '告知',
  '说一下',
  '说下',
  '报一下',
  '报下',
  '发我',
  '发一下',
  '提供',
  '讲讲',
  '聊聊',
  '说说',
  '想问',
  '了解一下您',
  '方便透露',
];

const NOT_A_CHOICE = [
  '建议',
  '推荐',
  '很',
  '比较',
  '要',
  '得',
  '会',
  '有',
  '可以',
  '能',
  '不',
  '挺',
  '蛮',
  '这',
  '那',
  '觉得',
  '更',
];

const isLatin = (char: string | undefined) =>
  char !== undefined && ((char >= 'a' && char <= 'z') || (char >= '0' && char <= '9'));

const isBreak = (text: string, at: number): boolean => {
  const char = text[at] ?? '';
  if (char === '.') return !(isLatin(text[at - 1]) && isLatin(text[at + 1]));
  if (!CLAUSE_MARKS.includes(char)) return false;
  // "15.6 inch" and "M L XL" are one clause; "好的 给您备注" is two.
  return char !== ' ' || !(isLatin(text[at - 1]) || isLatin(text[at + 1]));
};

/** 地址对不, 家里有背心不, 没错吧; 几盒, but not 这几盒 or 有几盒. */
const SHORT_QUESTION =
  /((?<=[一-龥])(?<![要可才就并也都还不毫决从绝])不|[没认]错吧|[对是]吧)$|[一总]共几|(?<![好这那前后有就没十])几[盒份套箱瓶条双台袋包米寸栋]|几点(?=$|[前到要能钟])(?!要(说|注意|提))/;
const endsAsQuestion = (body: string) =>
  QUESTION_ENDS.some((end) => body.endsWith(end)) || SHORT_QUESTION.test(body);
const holdsOne = (body: string, words: readonly string[]) => words.some((word) => body.includes(word));

/** 送人还是自己用 asks; 还是建议您 does not. */
const offersChoice = (body: string): boolean => {
  const at = body.indexOf('还是');
  return at > 1 && !NOT_A_CHOICE.some((word) => body.startsWith(word, at + 2));
};

const asksSomething = (body: string, mark: string): boolean => {
  if (mark === '?') return true;
  if (holdsOne(body, DEPENDS)) return false;
  const core =
    body.endsWith('呀') || body.endsWith('啊') || body.endsWith('哦') || body.endsWith('嘛')
      ? body.slice(0, -1)
      : body;
  return (
    endsAsQuestion(core) || offersChoice(body) || holdsOne(body, QUESTION_WORDS) || holdsOne(body, REQUESTS)
  );
};

/** Splits plain text into clauses, empty ones left out. */
export const splitClauses = (text: string): Clause[] => {
  const clauses: Clause[] = [];
  let start = 0;
  let sentence = 0;
  for (let at = 0; at <= text.length; at++) {
    const atEnd = at === text.length;
    if (!atEnd && !isBreak(text, at)) continue;
    const mark = text[at] ?? '';
    if (at > start) {
      clauses.push({ start, end: at, mark, asks: asksSomething(text.slice(start, at), mark), sentence });
    } else if (mark === '?' && clauses.length > 0) {
      const last = clauses[clauses.length - 1];
      if (last) last.asks = true;
    }
    if (SENTENCE_MARKS.includes(mark) && mark !== '') sentence++;
    start = at + 1;
  }
  for (const [index, clause] of clauses.entries()) {
    const next = clauses[index + 1];
    if (next?.asks && text.startsWith('还是', next.start)) clause.asks = true;
  }
  return clauses;
};
