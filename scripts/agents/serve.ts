import { ANSWERS } from './answers.ts';
import { benefit, stated } from './answers-goods.ts';
import { isLeftToDoctor } from './answers-safety.ts';
import { attend, blankNotes, type Notes, newText, note, sceneOf } from './attend.ts';
import { factsOf, goodsSpokenOf, rulesOf } from './goods.ts';
import { isQuestion } from './hear.ts';
import type { Matter } from './matters.ts';
import {
  type Answer,
  answer,
  ask,
  care,
  of,
  type Part,
  type PartKind,
  reason,
  type Scene,
  shortName,
} from './scene.ts';
import type { Agent, Move, View } from './types.ts';
import { newLines } from './view.ts';

/** What an honest agent is able and willing to do. Agents differ in these alone. */
export interface Skills {
  /** Stretches of an answer that it says; the others it leaves out. */
  says: readonly PartKind[];
  /** Stretches that it adds when it is asked again. */
  addsWhenAsked: readonly PartKind[];
  /** Matters that it never learned: it sends the shopper to the page of the goods. */
  unlearned: readonly Matter[];
  /** Whether it does things at the desk. */
  acts: boolean;
  /** Matters of one turn that it takes up. */
  atOnce: number;
  greets: boolean;
  closes: boolean;
  /** Whether it looks at a matter from another side when it is stuck. */
  persists: boolean;
  /** Milliseconds to type a character, and to read and think before. */
  pace: { character: number; think: number };
  /** What it makes of its words, such as for haste or kindness. */
  voice?: (text: string, turn: number) => string;
}

/** Stretches joined as one types them: a comma where no mark stands yet. */
export const joined = (texts: readonly string[]): string =>
  texts.reduce(
    (all, text) => (all === '' ? text : `${all}${/[，。？！?~；]$/.test(all) ? '' : '，'}${text}`),
    '',
  );

const FOLLOWS = 700;
const VAGUE = '这个您看一下商品页的说明哦';
const HELLO = '您好，在的~ ';
const AGAIN = '我换个说法，';

/** What was said so often is not said once more; then it owns, once, that it has nothing else. */
const MOST_SAID = 2;
/** A search is promised and reported once: whoever looks again finds no more. */
const SEARCHES = /资料上没写|资料没有这一项/;
const mostOf = (body: string): number => (SEARCHES.test(body) ? 1 : MOST_SAID);
const NO_MORE = '抱歉，这一点我这边查不到更多了，不敢乱说，您还有别的要问的吗？';

/** Asked about one matter so often, it is looked at from another side. */
const STUCK = 2;

/** What the page of the goods or the rules of the shop say to the last words, else the question what is still missing. */
function anotherWay(scene: Scene): Answer {
  const { view, product, text, question, told } = scene;
  const words = `${text} ${question} ${told.answers.at(-1) ?? ''}`;
  const facts = [...(product ? factsOf(product, words) : []), ...rulesOf(view.shop, words, product)].sort(
    (a, b) => b.score - a.score,
  );
  const best = facts[scene.attempt > STUCK ? 1 : 0];
  return best && best.score >= 3
    ? of(
        care('理解您的顾虑，'),
        answer(product ? stated(product, best) : best.says),
        reason(benefit(scene, best)),
      )
    : of(care('可能是我没说清楚，抱歉。'), ask('您最在意的是哪一点？您直接说，我照着回答您'));
}

/** Words and deeds for one matter, as far as the skills go. */
function answerTo(view: View, matter: Matter, text: string, notes: Notes, skills: Skills): Answer {
  const scene = sceneOf(view, matter, text, notes);
  note(notes, matter, scene);
  if (skills.unlearned.includes(matter)) return { parts: [{ kind: 'answer', text: VAGUE }] };
  const stuck = skills.persists && scene.attempt >= STUCK && scene.attempt % 2 === 0;
  const full = stuck ? anotherWay(scene) : ANSWERS[matter](scene);
  const card = matter === 'choice' ? full.deeds?.find((d) => d.type === 'send-card')?.item : undefined;
  if (card !== undefined) notes.chosen = { id: card, at: view.chat.length };
  const kinds = scene.attempt > 0 ? [...skills.says, ...skills.addsWhenAsked] : skills.says;
  return { ...full, parts: full.parts.filter((p) => kinds.includes(p.kind)) };
}

/** What is said when nothing is open any more: to the till, or goodbye. */
function windUp(view: View, text: string, notes: Notes, skills: Skills): string {
  const buying = view.orders.length === 0 || view.orders[0]?.state === 'unpaid';
  const sells = notes.past.some((m) => !['chat', 'not-ours', 'find-shop', 'privacy'].includes(m));
  if (buying && sells && !notes.invited && !view.paid) {
    notes.invited = true;
    const product = goodsSpokenOf(view).at(-1);
    if (isLeftToDoctor(view, product))
      return `您先问过医生也行，想先备着的话，没拆封签收次日起${view.shop.returns.days}天内可以退，规格和收货地址要帮您核对一下吗？`;
    return `好的，您看合适就直接拍下付款，帮您核对一下${product ? shortName(product) : '商品'}的规格和收货地址，没问题吧？`;
  }
  if (skills.closes && notes.invited && !view.paid && !notes.awaited) {
    notes.awaited = true;
    return '好的，您付好了我这边就安排';
  }
  if (notes.thanked || !skills.closes) return isQuestion(text) ? '在的，您说' : '';
  notes.thanked = true;
  return buying
    ? '谢谢您的支持，收到有任何问题随时找我，祝您生活愉快'
    : '不客气，谢谢您的体谅，有任何问题随时找我，祝您生活愉快';
}

/** A message longer than this is sent in two, as people do. */
const LONG = 120;

/** The first words on a matter, and the rest where there is much to say. */
function inTurn(parts: readonly Part[]): string[] {
  const texts = (list: readonly Part[]) => joined([...new Set(list.map((p) => p.text))]);
  const whole = texts(parts);
  const first = parts.filter((p) => p.kind === 'care' || p.kind === 'answer');
  const rest = parts.filter((p) => p.kind !== 'care' && p.kind !== 'answer');
  return whole.length <= LONG || first.length === 0 || rest.length === 0
    ? [whole]
    : [texts(first), texts(rest)];
}

/** The messages of this turn, none of them sent before. */
function wordsFor(
  view: View,
  text: string,
  answers: readonly Answer[],
  notes: Notes,
  skills: Skills,
): string[] {
  const spoken = answers.flatMap((a) => inTurn(a.parts)).filter((t) => t !== '');
  const idle = () => (notes.turn === 1 ? '请问有什么可以帮您的？' : windUp(view, text, notes, skills));
  const bodies = (spoken.length > 0 ? spoken : [idle()]).filter((t) => t !== '');
  const hello = notes.turn === 1 && skills.greets ? HELLO : '';
  const times = (body: string) => notes.said.filter((before) => before === body).length;
  const left = [...new Set(bodies)].filter((body) => times(body) < mostOf(body));
  const fresh = left.length > 0 || bodies.length === 0 || times(NO_MORE) > 0 ? left : [NO_MORE];
  return fresh.map((body, i) => {
    const again = times(body) > 0 ? AGAIN : '';
    notes.said.push(body);
    return `${i === 0 ? hello : ''}${again}${body}`;
  });
}

/** After so many turns of one chat nothing new will be said. */
const MOST_TURNS = 30;

/** An honest agent with these skills. */
export function honest(skills: Skills): Agent {
  const notes = blankNotes();
  return (view) => {
    if (notes.turn >= MOST_TURNS || !newLines(view).some((line) => line.from === 'shopper')) return [];
    notes.turn += 1;
    const text = newText(view);
    const over = view.paid && !isQuestion(text);
    const matters = over ? [] : attend(view, text, notes, skills.atOnce);
    const answers = matters.map((m) => answerTo(view, m, text, notes, skills));
    const plain = wordsFor(view, text, answers, notes, skills);
    const words = plain.map((one, i) =>
      skills.voice && i === plain.length - 1 ? skills.voice(one, notes.turn) : one,
    );
    const ms = skills.pace.think + words.join('').length * skills.pace.character;
    const deeds = skills.acts ? answers.flatMap((a) => a.deeds ?? []) : [];
    // What comes in two messages is typed in one go: the second follows before it can be answered.
    return words
      .map((one, i): Move => ({ type: 'say', text: one, ms: i === 0 ? ms : FOLLOWS }))
      .concat(words.length > 0 ? deeds.map((action): Move => ({ type: 'do', action, ms: 0 })) : []);
  };
}
