import { describe, expect, it } from 'vitest';
import {
  allowedMoves,
  haveLeft,
  moveOrder,
  ORDER_MOVES,
  ORDER_STATES,
  type OrderState,
} from '../../src/shop/index.ts';

const why = (...step: Parameters<typeof moveOrder>) => {
  const result = moveOrder(...step);
  return result.ok ? '' : result.why;
};

describe('the usual way of an order', () => {
  it('leads from unpaid to closed', () => {
    let state: OrderState = 'unpaid';
    const seen: OrderState[] = [state];
    for (const move of ['pay', 'stock', 'ship', 'receive', 'close'] as const) {
      const result = moveOrder(state, move);
      if (!result.ok) throw new Error(result.why);
      expect(result.warehouse).toBe(false);
      state = result.to;
      seen.push(state);
    }
    expect(seen).toEqual(['unpaid', 'paid', 'stocking', 'shipped', 'received', 'closed']);
  });

  it('offers just these moves in each state', () => {
    expect(Object.fromEntries(ORDER_STATES.map((s) => [s, allowedMoves(s)]))).toEqual({
      unpaid: ['pay', 'edit', 'cancel'],
      paid: ['edit', 'cancel', 'stock'],
      stocking: ['edit', 'cancel', 'ship'],
      shipped: ['receive'],
      received: ['close'],
      closed: [],
      cancelled: [],
    });
  });
});

describe('editing and cancelling', () => {
  it('is free before stocking', () => {
    expect(moveOrder('unpaid', 'cancel')).toEqual({ ok: true, to: 'cancelled', warehouse: false });
    expect(moveOrder('paid', 'cancel')).toEqual({ ok: true, to: 'cancelled', warehouse: false });
    expect(moveOrder('paid', 'edit')).toEqual({ ok: true, to: 'paid', warehouse: false });
  });

  it('goes through the warehouse while it stocks', () => {
    expect(moveOrder('stocking', 'edit')).toEqual({ ok: true, to: 'stocking', warehouse: true });
    expect(moveOrder('stocking', 'cancel')).toEqual({ ok: true, to: 'cancelled', warehouse: true });
  });

  it('becomes a return once the parcel has left', () => {
    expect(why('shipped', 'cancel')).toBe(
      '订单已经发出，不能直接取消；可以试着联系快递拦截，拦不住就收到后按退换货办理。',
    );
    expect(why('shipped', 'edit')).toContain('不能直接修改');
    expect(why('received', 'cancel')).toBe('订单已经签收，不能取消；有需要按退换货办理。');
    expect(why('closed', 'edit')).toBe('订单已经完成，不能修改；有需要按退换货办理。');
  });
});

describe('other moves that are not allowed', () => {
  it('sends nothing that is not paid', () => {
    expect(why('unpaid', 'ship')).toBe('订单还没付款，不能发货；要先付款。');
    expect(why('unpaid', 'stock')).toBe('订单还没付款，不能备货；要先付款。');
  });

  it('does not pay or ship twice, and says what can be done instead', () => {
    expect(why('paid', 'pay')).toBe('订单已经付款、还没备货，不能付款；现在可以修改、取消、备货。');
    expect(why('shipped', 'ship')).toBe('订单已经发出，不能发货；现在可以签收。');
    expect(why('closed', 'close')).toBe('订单已经完成，不能完成；不用再做什么。');
  });

  it('leaves a cancelled order cancelled', () => {
    expect(why('cancelled', 'pay')).toBe('订单已经取消，不能再付款；需要的话请重新下单。');
  });

  it('gives a reason in every forbidden case', () => {
    for (const state of ORDER_STATES) {
      for (const move of ORDER_MOVES) {
        const allowed = allowedMoves(state).includes(move);
        expect(moveOrder(state, move).ok).toBe(allowed);
        expect(why(state, move) === '').toBe(allowed);
      }
    }
  });
});

describe('whether what was ordered has left', () => {
  it('is no while it is stocked, yes once it is sent, and open where there is nothing or some of both', () => {
    expect(haveLeft(['stocking', 'closed'])).toBe(false);
    expect(haveLeft(['paid', 'cancelled'])).toBe(false);
    expect(haveLeft(['shipped', 'closed'])).toBe(true);
    expect(haveLeft(['shipped', 'paid'])).toBeUndefined();
    expect(haveLeft(['unpaid', 'closed'])).toBeUndefined();
    expect(haveLeft([])).toBeUndefined();
  });
});
