import { orderTotal } from '../shop/index.ts';
import type { ShopperState, World } from './types.ts';

/** The place that the parcel goes to, as far as the shopper has named it: the last of the places that the shop sends to. */
function placeNamed({ shop }: World, { exchange }: ShopperState): string | undefined {
  const said = exchange.flatMap((one) => (one.from === 'shopper' ? [one.text] : [])).reverse();
  const places = shop.shipping.regions.flatMap((region) => region.places);
  return said.flatMap((text) => places.filter((place) => text.includes(place)))[0];
}

/** What the shopper's basket comes to at a local time with these coupons, freight to the place it has named with it; fen. */
export function basketTotal(
  world: World,
  state: ShopperState,
  now: string,
  coupons: readonly string[],
): number {
  return orderTotal(world.case.basket, world.shop, now, coupons, placeNamed(world, state)).total;
}
