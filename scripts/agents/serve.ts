import { goodsNamedByShopper, goodsSpokenOf } from './goods.ts';
import { isDecided, isQuestion, isSmallTalk, type Matter, mattersIn } from './hear.ts';
import { ANSWERS } from './answers.ts';
import type { Answer, Part, PartKind, Scene } from './scene.ts';
import { shortName } from './scene.ts';
import { toldIn } from './told.ts';
import type { Agent, Line, Move, View } from './types.ts';
import { newLines } from './view.ts';

/** What an honest agent is able and willing to do. Agents differ in these alone. */
export interface Skills {
  /** Stretches of an answer that it says; the others it leaves out. */
  says: readonly PartKind[];
  /** Matters that it never learned: it sends the shopper to the page of the goods. */
  unlearned: readonly Matter[];
  /** Whether it does things at the desk. */
  acts: boolean;
  /** Matters of one turn that it takes up. */
  atOnce: number;
  greets: boolean;
  closes: boolean;
  /** Milliseconds to type a character, and to read and think before. */
  pace: { character: number; think: number };
  /** Changes what it would say, such as for haste; the seed is its own. */
  voice?: (text: string, turn: number) => string;
}

/** What an agent remembers of one chat. */
interface Notes {
  counts: Map<Matter, number>;
  questions: Map<Matter, string>;
  past: Matter[];
  greeted: boolean;
  invited: boolean;
  thanked: boolean;
  turn: number;
}

const PICTURE = /\[图片\]/;
const QUOTED = /“[^”]*”/g;

/** Whether a line answers a question of ours: ours came before, and the line asks nothing. */
const answersUs = (view: View) => (line: Line) => {
  const at = view.chat.indexOf(line);
  const ours = view.chat.slice(0, at).findLast((l) => l.from === 'agent');
  return ours !== undefined && /[?？]/.test(ours.text) && !isQuestion(line.text) && !isSmallTalk(line.text);
};

/** What the turn is about: what was asked, else what is still open. */
function mattersNow(view: View, text: string, notes: Notes, atOnce: number): Matter[] {
  const heard = mattersIn(view, text, atOnce);
  const last = notes.past.at(-1);
  if (heard.length === 1 && heard[0] === 'goods' && last !== undefined && goesOn(text, notes, last)) return [last];
  if (heard.length > 0) return heard;
  return last !== undefined && !onlySmallTalk(text) ? [last] : [];
}

const onlySmallTalk = (text: string): boolean =>
  text.split(' ; ').every((line) => line === '' || isSmallTalk(line) || (isDecided(line) && !isQuestion(line)));

/** A bare question that shares words with the one before goes on with it. */
function goesOn(text: string, notes: Notes, last: Matter): boolean {
  const before = notes.questions.get(last) ?? '';
  const pairs = [...text].slice(1).map((c, i) => `${[...text][i]}${c}`);
  return last !== 'goods' && (pairs.filter((p) => before.includes(p)).length >= 2 || [...text].length <= 5);
}

function sceneOf(view: View, matter: Matter, text: string, notes: Notes): Scene {
  const named = goodsNamedByShopper(view);
  const question = notes.questions.get(matter);
  const fresh = matter === 'goods' && isQuestion(text);
  const attempt = fresh && question !== undefined && !goesOnGoods(text, question) ? 0 : (notes.counts.get(matter) ?? 0);
  return {
    view,
    told: toldIn(view, answersUs(view)),
    text,
    question: question === undefined || fresh ? text : question,
    product: named.at(-1) ?? goodsSpokenOf(view).at(-1),
    named,
    order: view.orders.find((o) => named.some((p) => p.id === o.product)) ?? view.orders[0],
    attempt,
    past: notes.past,
  };
}

const goesOnGoods = (text: string, before: string): boolean =>
  [...text].slice(1).some((c, i) => before.includes(`${[...text][i]}${c}`));

function note(notes: Notes, matter: Matter, scene: Scene): void {
  notes.counts.set(matter, scene.attempt + 1);
  notes.questions.set(matter, scene.question);
  notes.past = [...notes.past.filter((m) => m !== matter), matter];
}

const said = (parts: readonly Part[], says: readonly PartKind[]): string[] =>
  parts.filter((p) => says.includes(p.kind)).map((p) => p.text);

/** Stretches joined as one types them: a comma where none stands yet. */
export function joined(texts: readonly string[]): string {
  return texts.reduce((all, text) => (all === '' ? text : `${all}${/[，。？！?~]$/.test(all) ? '' : '，'}${text}`), '');
}

const VAGUE = '这个您看一下商品页的说明哦';

function answerTo(view: View, matter: Matter, text: string, notes: Notes, skills: Skills): Answer {
  const scene = sceneOf(view, matter, text, notes);
  note(notes, matter, scene);
  if (skills.unlearned.includes(matter)) return { parts: [{ kind: 'answer', text: VAGUE }] };
  return ANSWERS[matter](scene);
}

/** Types a text at the agent's pace, then does what it says. */
function typed(text: string, skills: Skills, deeds: Answer['deeds'] = []): Move[] {
  const ms = skills.pace.think + text.length * skills.pace.character;
  const moves: Move[] = text === '' ? [] : [{ type: 'say', text, ms }];
  return [...moves, ...(skills.acts ? (deeds ?? []).map((action): Move => ({ type: 'do', action, ms: 0 })) : [])];
}

const HELLO = '您好，在的~ ';
const THANKS = '谢谢您的支持，收到有任何问题随时找我，祝您生活愉快';

/** What is said when nothing is open any more: to the till, or goodbye. */
function windUp(view: View, text: string, notes: Notes, skills: Skills): string {
  const buying = view.orders.length === 0 || view.orders[0]?.state === 'unpaid';
  const bought = notes.past.some((m) => m !== 'chat' && m !== 'not-ours' && m !== 'find-shop' && m !== 'privacy');
  if (buying && bought && !notes.invited && !view.paid) {
    notes.invited = true;
    const product = goodsSpokenOf(view).at(-1);
    return `好的，您看合适就直接拍下付款，帮您核对一下${product ? shortName(product) : '商品'}的规格和收货地址，没问题吧？`;
  }
  if (notes.thanked || !skills.closes) return isQuestion(text) ? '在的，您说' : '';
  notes.thanked = true;
  return buying ? THANKS : '不客气，谢谢您的体谅，有任何问题随时找我，祝您生活愉快';
}

/** An honest agent with these skills. */
export function honest(skills: Skills): Agent {
  const notes: Notes = {
    counts: new Map(),
    questions: new Map(),
    past: [],
    greeted: false,
    invited: false,
    thanked: false,
    turn: 0,
  };
  return (view) => {
    const lines = newLines(view).filter((l) => l.from === 'shopper');
    if (lines.length === 0) return [];
    notes.turn += 1;
    const text = lines.map((l) => l.text.replace(QUOTED, '')).filter((t) => t !== '' || PICTURE.test(t)).join(' ; ');
    if (view.paid && !isQuestion(text)) return typed(windUp(view, text, notes, skills), skills);
    const matters = mattersNow(view, text, notes, skills.atOnce);
    const answers = matters.map((m) => answerTo(view, m, text, notes, skills));
    const spoken = answers.flatMap((a) => said(a.parts, skills.says));
    const hello = !notes.greeted && skills.greets ? HELLO : '';
    notes.greeted = true;
    const body = spoken.length > 0 ? joined([...new Set(spoken)]) : notes.turn === 1 ? '请问有什么可以帮您的？' : windUp(view, text, notes, skills);
    const full = `${hello}${body}`;
    return typed(skills.voice ? skills.voice(full, notes.turn) : full, skills, answers.flatMap((a) => a.deeds ?? []));
  };
}
