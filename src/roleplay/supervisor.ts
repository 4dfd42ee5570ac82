import { supervisorSays } from '../shop/index.ts';
import type { Action } from '../transcript/index.ts';
import { localTimeAt } from './clock.ts';
import { PACE } from './tuning.ts';
import type { Effect, ShopperState, World } from './types.ts';

/** Puts a question before the supervisor; the shopper knows nothing of it. */
export function ask(state: ShopperState, action: Action): ShopperState {
  return { ...state, asked: [...state.asked, { at: state.now + PACE.supervisor, action }] };
}

/** The supervisor answers the question that has waited longest, from the shop's data. */
export function reply(world: World, state: ShopperState): [ShopperState, Effect[]] {
  const [question, ...asked] = state.asked;
  if (!question) return [state, []];
  const { matter, item } = question.action;
  const { orders, startsAt } = world.case;
  const said = supervisorSays(question.action, world.shop, orders, localTimeAt(startsAt, state.now));
  const gift = matter === 'gift' && item !== undefined && said.answer === 'granted' ? [item] : [];
  const about = { ...(matter ? { matter } : {}), ...(item === undefined ? {} : { item }) };
  return [
    { ...state, asked, granted: [...state.granted, ...gift] },
    [{ type: 'supervisor', at: state.now, ...said, ...about }],
  ];
}
