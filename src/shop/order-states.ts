/** How far an order has come. `closed` and `cancelled` are ends. */
export const ORDER_STATES = [
  'unpaid',
  'paid',
  'stocking',
  'shipped',
  'received',
  'closed',
  'cancelled',
] as const;
export type OrderState = (typeof ORDER_STATES)[number];

/** What can be done with an order. `edit` changes goods or address and leaves the state as it is. */
export const ORDER_MOVES = ['pay', 'edit', 'cancel', 'stock', 'ship', 'receive', 'close'] as const;
export type OrderMove = (typeof ORDER_MOVES)[number];

export type MoveResult =
  | {
      ok: true;
      to: OrderState /** The warehouse must be told and agree, for it has begun. */;
      warehouse: boolean;
    }
  | { ok: false; why: string };

const FORWARD: Record<OrderState, Partial<Record<OrderMove, OrderState>>> = {
  unpaid: { pay: 'paid', edit: 'unpaid', cancel: 'cancelled' },
  paid: { stock: 'stocking', edit: 'paid', cancel: 'cancelled' },
  stocking: { ship: 'shipped', edit: 'stocking', cancel: 'cancelled' },
  shipped: { receive: 'received' },
  received: { close: 'closed' },
  closed: {},
  cancelled: {},
};

const STATE_NAMES: Record<OrderState, string> = {
  unpaid: '还没付款',
  paid: '已经付款、还没备货',
  stocking: '正在备货',
  shipped: '已经发出',
  received: '已经签收',
  closed: '已经完成',
  cancelled: '已经取消',
};

const MOVE_NAMES: Record<OrderMove, string> = {
  pay: '付款',
  edit: '修改',
  cancel: '取消',
  stock: '备货',
  ship: '发货',
  receive: '签收',
  close: '完成',
};

/**
 * What a move makes of an order, or why it is not allowed. Changing and cancelling are free until stocking begins,
 * go through the warehouse while it stocks, and after dispatch become a return.
 */
export function moveOrder(state: OrderState, move: OrderMove): MoveResult {
  const to = FORWARD[state][move];
  if (to) return { ok: true, to, warehouse: state === 'stocking' && move !== 'ship' };
  return { ok: false, why: whyNot(state, move) };
}

const UNSENT: readonly OrderState[] = ['paid', 'stocking'];
const SENT: readonly OrderState[] = ['shipped', 'received'];

/** Whether what was ordered has left the shop; undefined where nothing is on order, or some has left and some has not. */
export function haveLeft(states: readonly OrderState[]): boolean | undefined {
  const waits = states.some((state) => UNSENT.includes(state));
  const left = states.some((state) => SENT.includes(state));
  return waits === left ? undefined : left;
}

/** The moves allowed in a state, in the usual order. */
export function allowedMoves(state: OrderState): OrderMove[] {
  return ORDER_MOVES.filter((move) => FORWARD[state][move] !== undefined);
}

function whyNot(state: OrderState, move: OrderMove): string {
  const changes = move === 'edit' || move === 'cancel';
  if (changes && state === 'shipped') {
    return `订单已经发出，不能直接${MOVE_NAMES[move]}；可以试着联系快递拦截，拦不住就收到后按退换货办理。`;
  }
  if (changes && (state === 'received' || state === 'closed')) {
    return `订单${STATE_NAMES[state]}，不能${MOVE_NAMES[move]}；有需要按退换货办理。`;
  }
  if (state === 'cancelled') return `订单已经取消，不能再${MOVE_NAMES[move]}；需要的话请重新下单。`;
  if (state === 'unpaid') return `订单还没付款，不能${MOVE_NAMES[move]}；要先付款。`;
  const next = allowedMoves(state).map((m) => MOVE_NAMES[m]);
  const hint = next.length > 0 ? `现在可以${next.join('、')}` : '不用再做什么';
  return `订单${STATE_NAMES[state]}，不能${MOVE_NAMES[move]}；${hint}。`;
}
