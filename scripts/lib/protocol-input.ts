import type { ActionType, HandOverTarget, Shop, SupervisorMatter } from '../../src/schemas/index.ts';
import { HAND_OVER_NAMES, MATTER_NAMES, ORDER_DEEDS } from '../../src/shop/index.ts';
import { ACTION_NAMES, type Action } from '../../src/transcript/index.ts';

/** One input of a program at the desk; `ms` is the time it took where it says so. */
export type Command =
  | { type: 'text'; text: string; ms?: number }
  | { type: 'action'; action: Action; ms?: number }
  | { type: 'wait'; ms: number };

/** The longest text and the longest wait that one line may hold. */
const LONGEST_TEXT = 10_000;
const LONGEST_WAIT = 86_400;

/** What `item` of an action may be; null where the action takes none. Orders are named by their number. */
function itemsOf(type: ActionType, shop: Shop, orders: readonly string[]): string[] | null {
  if (ORDER_DEEDS.some((deed) => deed.type === type)) return [...orders];
  switch (type) {
    case 'send-card':
      return shop.products.map((p) => p.id);
    case 'give-gift':
      return shop.gifts.map((g) => g.id);
    case 'send-coupon':
      return shop.promotions.filter((p) => p.kind === 'coupon').map((p) => p.id);
    default:
      return null;
  }
}

const ACTIONS: readonly string[] = Object.keys(ACTION_NAMES);
const isAction = (type: unknown): type is ActionType => typeof type === 'string' && ACTIONS.includes(type);
/** Whether something from outside is one of a closed set, given by its names. */
const isIn = <T extends string>(names: Record<T, string>, given: unknown): given is T =>
  typeof given === 'string' && Object.hasOwn(names, given);
const isRecord = (v: unknown): v is Record<string, unknown> =>
  typeof v === 'object' && v !== null && !Array.isArray(v);

function readAction(given: unknown, shop: Shop, orders: readonly string[]): Action | string {
  if (!isRecord(given)) return '"action" must be an object such as {"type":"send-card","item":"…"}';
  const { type, item, note, amount, matter, to } = given;
  if (!isAction(type))
    return `unknown action type ${JSON.stringify(type)}; expected one of ${ACTIONS.join(', ')}`;
  const allowed = itemsOf(type, shop, orders);
  if (allowed && (typeof item !== 'string' || !allowed.includes(item))) {
    return `"item" of ${type} is ${JSON.stringify(item)}; expected ${allowed.length > 0 ? `one of ${allowed.join(', ')}` : 'an order, and there is none'}`;
  }
  if (note !== undefined && typeof note !== 'string') return '"note" must be a text';
  if (amount !== undefined && (typeof amount !== 'number' || !(amount >= 0)))
    return `"amount" is ${JSON.stringify(amount)}; expected yuan, such as 12.5`;
  if (matter !== undefined && !isIn<SupervisorMatter>(MATTER_NAMES, matter))
    return `"matter" is ${JSON.stringify(matter)}; expected one of ${Object.keys(MATTER_NAMES).join(', ')}`;
  if (to !== undefined && !isIn<HandOverTarget>(HAND_OVER_NAMES, to))
    return `"to" is ${JSON.stringify(to)}; expected one of ${Object.keys(HAND_OVER_NAMES).join(', ')}`;
  const named = allowed || (type === 'ask-supervisor' && typeof item === 'string');
  return {
    type,
    ...(named ? { item: String(item) } : {}),
    ...(matter === undefined ? {} : { matter }),
    ...(to === undefined ? {} : { to }),
    ...(amount === undefined ? {} : { amount: Math.round(amount * 100) }),
    ...(note === undefined ? {} : { note }),
  };
}

function readSeconds(given: unknown, name: string): number | string {
  if (typeof given !== 'number' || !(given >= 0 && given <= LONGEST_WAIT)) {
    return `"${name}" is ${JSON.stringify(given)}; expected seconds from 0 to ${LONGEST_WAIT}`;
  }
  return Math.round(given * 1000);
}

/** Reads one input line. Returns the command, or what is wrong with the line. */
export function readCommand(
  text: string,
  chat: string,
  shop: Shop,
  orders: readonly string[],
): Command | string {
  let given: unknown;
  try {
    given = JSON.parse(text);
  } catch {
    return 'the line is not JSON';
  }
  if (!isRecord(given)) return 'the line is not a JSON object';
  if ('wait' in given) {
    const ms = readSeconds(given['wait'], 'wait');
    return typeof ms === 'string' ? ms : { type: 'wait', ms };
  }
  if (given['chat'] !== chat) return `unknown chat ${JSON.stringify(given['chat'])}; expected "${chat}"`;
  const ms = given['seconds'] === undefined ? undefined : readSeconds(given['seconds'], 'seconds');
  if (typeof ms === 'string') return ms;
  const took = ms === undefined ? {} : { ms };
  if ('action' in given) {
    const action = readAction(given['action'], shop, orders);
    return typeof action === 'string' ? action : { type: 'action', action, ...took };
  }
  const said = given['text'];
  if (typeof said !== 'string' || said.trim() === '') return '"text" must be a text that is not empty';
  if (said.length > LONGEST_TEXT)
    return `"text" has ${said.length} characters; at most ${LONGEST_TEXT} are taken`;
  return { type: 'text', text: said, ...took };
}
