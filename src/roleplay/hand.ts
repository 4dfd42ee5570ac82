import { draw } from '../chance/index.ts';
import type { Persona } from '../schemas/index.ts';
import { assents, LINKS } from './assents.ts';
import { isGreeting } from './greeting.ts';
import { HAND } from './tuning.ts';

/** A message as it is typed, and the plain lines it stands for: a reply is read against these, so that the hand never decides how it is understood. */
export interface Typed {
  text: string;
  means: string[];
}

/** Draws true so many times of a hundred, and whole numbers below a bound. */
interface Dice {
  chance: (share: number) => boolean;
  below: (bound: number) => number;
}

/** A way to write the same in other words or letters: from, to, how often of a hundred. Everybody has these; a persona's own come first. */
const SWAPS: readonly (readonly [string, string, number])[] = [
  ['为什么', '为啥', 35],
  ['什么时候', '啥时候', 25],
  ['一下', '下', 35],
  ['你们家', '你家', 10],
  ['你们', '你家', 10],
  ['现在', '这会儿', 10],
  ['多久', '多长时间', 15],
  ['不知道', '不晓得', 8],
  ['这个', '这', 18],
  ['的话', '', 40],
  ['看看', '看下', 20],
  ['怎么样', '怎样', 30],
  ['昨天', '昨儿', 8],
  ['今天', '今儿', 8],
  ['时候', '时侯', 4],
  ['再', '在', 4],
  ['好像', '好象', 15],
  ['帐', '账', 20],
  ['收到', '受到', 2],
  ['发货', '发或', 2],
  ['已经', '以经', 6],
];

/** Ends a question asked with 吗 in another way. */
const ASKING = ['么', '不', '嘛'] as const;
/** The same after 的 and 了: 真的不 would deny it, and nobody writes 问太多了不. */
const ASKING_SO = ['么', '嘛'] as const;
/** A word that asks stands in it. */
const HOLDS_ASKING =
  /怎么|咋|什么时候|啥时候|多大|多少|多久|几天|几号|有啥好|哪个|哪款|[上去在到]哪|哪[儿里]|有没有|(.)不\1/u;
const ENDS_ASKING = /(?:[吗么不没嘛啥谁哪几]|人呢)$/u;
/** Ends like a question and is none. */
const STATES =
  /没(?:什么|啥)$|(?:就是|本来|都说)[^ ]*嘛$|(?<![不想要])(?:知道|晓得|清楚|明白)(?:怎么|咋|哪)[^ ]*$/u;
const ENDS_PLAIN = /[一-龥]$/u;
const ENDS_PARTICLE = /[吗么不没呢吧啊呀哦啦哈嘛了的诶哒咯嘞呗着谢哟噢喔哇咧呦耶嘻?？]$/u;
const HAS_LEAD =
  /^(?:那|所以|就|还|请|问|想|又|再|怎|什|啥|咋|凭|是不|难道|真|都|刚|之前|不|没|别|说|给|报|快|听|你|我|亲|咦|诶|欸|哎|唉|啊|哦|嗯|呀|哈|嘿|好)/u;
const LEADS_FIRST = ['请问', '问下 ', '想问下 ', '我想问', '那个 ', '麻烦问下 ', '想了解下 '] as const;
/** Asks for something to be done, not what is so: it is no 想了解下. */
const BIDS = /给我|送我|帮我|便宜|[行好]不/;
const LEADS_LATER = ['那', '那', '那', '诶 ', '那个 '] as const;
/** Particles of who wonders, insists or wishes: on a plain statement they sound put on. */
const WONDERS = /[呀诶]/;
const BEARS_WONDER = /别(?![家的处])|[要想得好真太是没还]|给(?=我|$)|不(?!乱)|有(?!数|底)/;
/** 啊 protests: on a plain statement it sounds as if that had been said before. */
const BEARS_PROTEST = /[不没太快真才都值急难贵好]|别(?![家的处])/;
/** A bare measure: 124斤啊 would say that it was told before. */
const MEASURE = /\d(?:来|多|几)?(?:斤|公斤|高|码|号|岁|块|元|厘米|平)$/;
/** Names goods and says nothing of them yet. */
const NAMES = /^(?:你们?家|这款|那款|这件|那件)的?[一-龥]{2,6}$/;
/** What ails it: no 哈 on that. */
const AILS = /红|痒|疼|肿|难受|起皮|过敏|糖尿病|血糖/;
function bears(text: string, tail: string): boolean {
  const end = text.split(/[ ，]/).at(-1) ?? text;
  if (tail === '啊') return BEARS_PROTEST.test(end);
  return (!WONDERS.test(tail) || BEARS_WONDER.test(end)) && !(tail === '哈' && AILS.test(text));
}
/** Ends a question that holds its asking word. */
const ASKING_TAILS = ['呀', '啊'] as const;
/** Said again in the same words, it says that it is said again. */
const AGAIN = ['我说 ', '还是那句 '] as const;
const ASKED_AGAIN = [...AGAIN, '我问的是 '] as const;
/** Says already that it asks. */
const ASKS_ALREADY = /^(?:我就?[问说]|所以|到底)/;

/** Whether a message holds the persona's own words, which are no question to come back to. */
const isManner = ({ lines }: Persona, means: readonly string[]): boolean =>
  means.some((line) => Object.values(lines).some((own) => own?.includes(line)));

/** A word about having been kept waiting. */
const isGrumble = ({ lines: { late } }: Persona, line: string): boolean => late.flat().includes(line);

/** Not typed but sent or quoted: pictures, and the agent's own words. */
const isGiven = (line: string): boolean => /[[“]/u.test(line);

const among = <T>(list: readonly T[], dice: Dice): T => list[dice.below(list.length)] as T;

/** 你们家 is 你家 already, and 现在那件 no 这会儿那件. 这个 by itself names what it points at: only before a noun is 这 enough. Nor does a line begin with half of 一下. */
const isBare = (text: string, from: string): boolean =>
  (from === '你们' && text.includes('你们家')) ||
  (from === '现在' && /现在[那这的他她它]/.test(text)) ||
  (from === '怎么' && /怎么[还没不这那就才又回办]/.test(text)) ||
  (from === '这个' && !/这个(?:价|数|险|日子|色|东西|事)/.test(text)) ||
  (from === '一下' && text.startsWith(from)) ||
  (from === '的话' && !/的话(?=[ ，]|$)/.test(text));

function inOtherWords({ typing }: Persona, line: string, dice: Dice): string {
  let text = line;
  for (const [from, to, share] of [...typing.swaps, ...SWAPS])
    if (text.includes(from) && !isBare(text, from) && dice.chance(share)) text = text.replace(from, to);
  // 不是写着吗 asks for a yes: 不是写着不 asks nothing.
  if (text.endsWith('吗') && !/不是/.test(text) && dice.chance(HAND.asksOtherwise))
    text = text.slice(0, -1) + among(/[的了]吗$/.test(text) ? ASKING_SO : ASKING, dice);
  return text;
}

/** A pause that may be left out; never after a word of assent, which would run into what follows: 可以公道. */
const GLUED =
  /(?<=[一-龥])(?<![要想让叫给等怕的])(?<!(?:^|[ ，])[一-龥]{1,2}|头一回|知道了|明白了|清楚了|付过了) (?![她他它我你]|[一二三四五六七八九十两几]{1,3}(?:[岁斤个件天号]|$))(?=[一-龥]{3})/gu;

const asksIn = (text: string): boolean =>
  !STATES.test(text) && (HOLDS_ASKING.test(text) || /[吗么不嘛]$/u.test(text));

/** Asks in so many words: a 嘛 by itself begs or explains. */
const isQuestion = (text: string): boolean =>
  !STATES.test(text) && !BIDS.test(text) && (HOLDS_ASKING.test(text) || /[吗么不]$/u.test(text));

/** A word before a question, when it is long enough to bear one and nothing is stated before it. */
function led(text: string, before: string, first: boolean, dice: Dice): string {
  const asks = asksIn(text.split(' ')[0] ?? '');
  if (text.length < HAND.leadFrom || !asks || HAS_LEAD.test(text) || BIDS.test(text) || isGreeting(text))
    return text;
  // 问下 was said in the line before.
  if (/问|说话|人呢|快|急/.test(before)) return text;
  if (!dice.chance(HAND.leads)) return text;
  const leads = first ? LEADS_FIRST : LEADS_LATER.filter((word) => word !== '那' || !before.includes('那'));
  return among(leads, dice) + text;
}

function ended({ typing }: Persona, text: string, dice: Dice): string {
  if (STATES.test(text) || text.includes('…') || isGreeting(text)) return text;
  if (ENDS_ASKING.test(text)) return dice.chance(typing.marks) ? `${text}?` : text;
  if (text.length < HAND.tailFrom || !ENDS_PLAIN.test(text) || ENDS_PARTICLE.test(text)) return text;
  if (HOLDS_ASKING.test(text))
    return dice.chance(HAND.asksWithTail) ? text + among(ASKING_TAILS, dice) : text;
  if (MEASURE.test(text) || NAMES.test(text)) return text;
  // 去拍啊 would tell the other to.
  if (
    /(?:[我去就在上正这][拍付](?:了|款)?|付款|马上|试试|交差|买(?:这个|它|了)?|就它|正?在?下单|照[你您]说的[一-龥]|明白|清楚|没错|没问题|那不[一-龥]{1,2}|懒得[一-龥]|[一-龥]去|^[呃嗯啊] 那个|(?:^|[ ，])对)$/.test(
      text,
    )
  )
    return text;
  for (const [tail, share] of typing.tails) if (dice.chance(share) && bears(text, tail)) return text + tail;
  return text;
}

/** One line in one or two pieces, as this persona types it. */
function pieces(persona: Persona, line: string, before: string, first: boolean, dice: Dice): string[] {
  if (isGiven(line)) return [line];
  const plain = inOtherWords(persona, line, dice);
  const lead = led(plain, before, first, dice).slice(0, -plain.length);
  const text = ended(persona, lead + plain, dice);
  // Never after the word before a question, which would stand alone.
  const gap = text.indexOf(' ', lead.length);
  const breaks = gap > 1 && !/[a-z0-9]/i.test(text[gap - 1] ?? '') && dice.chance(persona.typing.breaks);
  if (breaks) return [text.slice(0, gap), text.slice(gap + 1)];
  return [paused(persona, text, dice)];
}

/** The pauses of a line as this persona writes them: a space, a comma, or none where two words meet. */
function paused({ typing }: Persona, text: string, dice: Dice): string {
  if (!text.includes(' ')) return text;
  if (dice.chance(typing.commas)) return text.replace(/(?<![?？!！，]) /g, '，');
  return text.length <= HAND.gluesUpTo && !asksIn(text) && dice.chance(HAND.glues)
    ? text.replace(GLUED, '')
    : text;
}

/** Whether two messages may be sent as one: both are short enough, neither is a picture or a bare mark, and a yes does not come behind something else. */
function joins(a: string, b: string): boolean {
  const fits = a.length <= HAND.joinsUpTo && a.length + b.length <= HAND.joined;
  return (
    fits &&
    a.at(-1) !== b.at(-1) &&
    !isGiven(a + b) &&
    ENDS_PLAIN.test(a) &&
    /^[一-龥]/u.test(b) &&
    (!assents(b) || assents(a))
  );
}

/** A message, with a word that says so where it was sent before in the same letters. */
function saidAgain(persona: Persona, { text, means }: Typed, typed: readonly string[], dice: Dice): string {
  const noticed =
    typed.includes(text) &&
    text.length >= HAND.noticed &&
    !isGiven(text) &&
    !ASKS_ALREADY.test(text) &&
    !assents(text) &&
    !isManner(persona, means);
  const ways = (isQuestion(text) ? ASKED_AGAIN : AGAIN)
    .map((word) => word + text.replace(LINKS, ''))
    .filter((way) => !typed.includes(way));
  return noticed && ways.length > 0 ? among(ways, dice) : text;
}

/**
 * Lines as a persona types them: other words for some, a lead-in or a particle, its mark after a question or none, in pieces or several in one message.
 * `typed` are the messages sent so far, none of which is sent again in the same letters; `first` says that the agent has not written yet.
 * Returns the messages and the generator's state.
 */
export function typeLines(
  persona: Persona,
  lines: readonly string[],
  from: { rng: number; typed: readonly string[]; first: boolean },
): [Typed[], number] {
  let rng = from.rng;
  const below = (bound: number) => {
    const [next, drawn] = draw(rng, bound);
    rng = next;
    return drawn;
  };
  const dice: Dice = { below, chance: (share) => share > 0 && below(100) < share };
  const out: Typed[] = [];
  let broken = false;
  let before = '';
  for (const line of lines) {
    const parts = pieces(persona, line, before, from.first, dice);
    const last = out.at(-1);
    const start = parts[0] ?? '';
    // A line in two pieces stands alone, and so does a word about the wait: halves of two thoughts make none.
    const whole = parts.length === 1 && !broken && !isGrumble(persona, before);
    if (last && whole && joins(last.text, start) && !dice.chance(persona.typing.breaks)) {
      const pause = dice.chance(persona.typing.commas) ? '，' : ' ';
      out[out.length - 1] = { text: last.text + pause + start, means: last.means };
      parts.shift();
    }
    broken = parts.length > 1;
    before = line;
    out.push(...parts.map((text) => ({ text, means: [] })));
    const end = out.at(-1);
    if (end) out[out.length - 1] = { ...end, means: [...end.means, line] };
  }
  return [out.map((one) => ({ ...one, text: saidAgain(persona, one, from.typed, dice) })), rng];
}
