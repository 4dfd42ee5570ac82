import type { Order, Shop } from '../schemas/index.ts';
import { dateOf } from './dates.ts';
import { invoiceDate } from './dispatch.ts';
import { formatFen } from './money.ts';
import { checkNote, FLAG_NAMES, type NoteFlag } from './notes.ts';
import { amountProblem, type DeedAsks, type OrderDeed } from './order-deeds.ts';
import { isPrivateCut, totalToday } from './price-change.ts';
import { lastProtectedDay, protectedDifference } from './price-difference.ts';
import { productById, type Variant, variantsOf } from './products.ts';
import { type FreightPayer, freightPayer, mayReturn, type ReturnCause } from './returns.ts';

/** What was filled in; which fields count depends on what the deed asks for. */
export interface DeedForm {
  /** Address, reason, note, or the name on the invoice. */
  text: string;
  /** Yuan as typed. */
  amount: string;
  /** Cause of a return, variant of an exchange, kind of invoice. */
  choice: string;
  /** Only for returns: whether the sealed packing is open, and whether the goods are as they were. */
  opened: boolean;
  intact: boolean;
  flag: NoteFlag;
}

/** What a deed is done to, and when (local time). */
export interface DeedScene {
  order: Order;
  shop: Shop;
  now: string;
}

export const RETURN_CAUSES: Record<ReturnCause, string> = {
  'no-reason': '不喜欢、不合适',
  quality: '质量问题',
  'wrong-item': '发错、漏发',
};
const PAYERS: Record<FreightPayer, string> = { shopper: '顾客', shop: '本店', insurance: '运费险' };

const fenOf = (yuan: string): number =>
  /^\d+(\.\d{1,2})?$/.test(yuan.trim()) ? Math.round(Number(yuan) * 100) : Number.NaN;

/** A blank form: the note already carries its name and time, the choices stand on the first. */
export function blankForm({ asks }: OrderDeed, scene: DeedScene): DeedForm {
  const { shop, now } = scene;
  const note = asks === 'flag' ? `—${shop.agentName}—${now.slice(5).replace('T', ' ')}` : '';
  const choice = choicesFor(asks, scene)[0]?.value ?? '';
  return { text: note, amount: '', choice, opened: false, intact: true, flag: 'red' };
}

/** What can be chosen from; empty where the deed has no choice. */
export function choicesFor(asks: DeedAsks, { order, shop }: DeedScene): { value: string; title: string }[] {
  if (asks === 'return') return Object.entries(RETURN_CAUSES).map(([value, title]) => ({ value, title }));
  if (asks === 'invoice') return shop.invoice.kinds.map((kind) => ({ value: kind, title: kind }));
  if (asks !== 'variant') return [];
  const product = productById(shop, order.product);
  if (!product) return [];
  const own = (v: Variant) => v.colour === order.colour && v.size === order.size;
  const arrived = order.state !== 'paid' && order.state !== 'stocking';
  const choice = (v: Variant, why = '') => ({
    value: `${v.colour} ${v.size}`,
    title: `${v.colour} ${v.size}，${why}有 ${v.stock} 件`,
  });
  const inStock = variantsOf(product).filter((v) => v.stock > 0);
  // What came broken is exchanged for another of the same; before it is sent that would be no exchange.
  return [
    ...inStock.filter((v) => !own(v)).map((v) => choice(v)),
    ...(arrived ? inStock.filter(own).map((v) => choice(v, '换同款，')) : []),
  ];
}

/** What stands in the way of a deed, in words; empty where it may be done. */
export function deedProblems({ asks }: OrderDeed, form: DeedForm, { order, shop }: DeedScene): string[] {
  const money = ['price', 'refund', 'difference'].includes(asks)
    ? amountProblem(fenOf(form.amount), order.total)
    : undefined;
  const problems = money ? [money] : [];
  if (asks === 'flag')
    problems.push(...checkNote({ flag: form.flag, text: form.text }, shop.agentName).map(({ says }) => says));
  if (asks === 'variant' && form.choice === '') problems.push('没有能换的，都断货了，可以退。');
  const words = NEEDS_WORDS[asks];
  if (words && form.text.trim() === '') problems.push(`先写${words}。`);
  return problems;
}

/** The words that a deed cannot do without. */
const NEEDS_WORDS: Partial<Record<DeedAsks, string>> = {
  address: '新地址',
  reason: '原因',
  price: '改价的原因',
  refund: '退款的原因',
  variant: '换货的原因',
  invoice: '发票抬头',
};

/** What is worth knowing before it is done; `bad` where it breaks a rule. */
export interface DeedAdvice {
  says: string;
  bad: boolean;
}

/** What the shop's rules say to a deed as it is filled in: they advise and warn, the agent decides. */
export function deedAdvice({ asks }: OrderDeed, form: DeedForm, scene: DeedScene): DeedAdvice[] {
  switch (asks) {
    case 'price':
      return onPrice(fenOf(form.amount), scene);
    case 'difference':
      return onDifference(fenOf(form.amount), scene);
    case 'return':
      return onReturn(form, scene);
    case 'variant':
      return [
        {
          says: `换货寄回的运费：不喜欢、不合适由${PAYERS[freightPayer(scene.shop, 'exchange', 'no-reason')]}出，质量问题由本店出。`,
          bad: false,
        },
      ];
    case 'invoice':
      return [
        {
          says: `${scene.shop.invoice.says}现在申请，${invoiceDate(scene.shop, scene.now)}开出。`,
          bad: false,
        },
      ];
    default:
      return [];
  }
}

function onPrice(amount: number, { order, shop, now }: DeedScene): DeedAdvice[] {
  const rule = '改价只用来改正算错的数，比如活动没减上、运费多收；便宜给谁，都要走人人能领的券和活动。';
  if (!isPrivateCut(order, amount, shop, now)) return [{ says: rule, bad: false }];
  return [
    {
      says: '这是私下降价：比人人能享的价还低，对别的顾客不公平，是红线，这单会不算成交。',
      bad: true,
    },
  ];
}

function onDifference(amount: number, { order, shop, now }: DeedScene): DeedAdvice[] {
  const price = totalToday(order, shop, now);
  const due = protectedDifference(shop, order.placedAt, order.total, now, price);
  const last = lastProtectedDay(shop, order.placedAt);
  const says = `价保到${last}；付了${formatFen(order.total)}，现在${formatFen(price)}，该补${formatFen(due)}。`;
  return [{ says, bad: amount > due }];
}

function onReturn({ choice, opened, intact }: DeedForm, { order, shop, now }: DeedScene): DeedAdvice[] {
  const cause = choice as ReturnCause;
  const receivedOn = dateOf(order.parcel?.track.at(-1)?.at ?? order.placedAt);
  const request = { product: order.product, receivedOn, askedOn: now, cause, opened, intact };
  const verdict = mayReturn(shop, request);
  if (!verdict.ok) return [{ says: verdict.why, bad: true }];
  return [{ says: `可以退，寄回的运费由${PAYERS[freightPayer(shop, 'return', cause)]}出。`, bad: false }];
}

/** The sum (fen) and the note with which a deed is done, from its form. */
export function deedResult({ asks }: OrderDeed, form: DeedForm): { amount?: number; note?: string } {
  const text = form.text.trim();
  const said = text === '' ? {} : { note: text };
  switch (asks) {
    case 'flag':
      return { note: `${FLAG_NAMES[form.flag]} ${text}` };
    case 'price':
    case 'refund':
    case 'difference':
      return { amount: fenOf(form.amount), ...said };
    case 'variant':
      return { note: `换${form.choice}，${text}` };
    case 'return':
      return {
        note:
          text === ''
            ? RETURN_CAUSES[form.choice as ReturnCause]
            : `${RETURN_CAUSES[form.choice as ReturnCause]}，${text}`,
      };
    case 'invoice':
      return { note: `${form.choice}，抬头${text}` };
    case 'nothing':
      return {};
    default:
      return said;
  }
}
