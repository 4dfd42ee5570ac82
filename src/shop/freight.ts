import type { Shop } from '../schemas/index.ts';

export type Region = Shop['shipping']['regions'][number];

/** Where an address or a place name lies for this shop. `place` is the word that decided. */
export type Destination =
  | { kind: 'served'; region: Region; place: string }
  | { kind: 'not-served'; place: string }
  | { kind: 'unknown' };

/**
 * Finds the place an address or message speaks of: the one named first, because an address begins with its
 * province; of several that begin there, the longest (内蒙古 before 内蒙).
 */
export function destinationOf(shop: Shop, text: string): Destination {
  const { regions, notServed } = shop.shipping;
  const known: { place: string; region: Region | null }[] = [
    ...regions.flatMap((region) => region.places.map((place) => ({ place, region }))),
    ...notServed.map((place) => ({ place, region: null })),
  ];
  const hits = known
    .map((entry) => ({ ...entry, at: text.indexOf(entry.place) }))
    .filter((entry) => entry.at >= 0)
    .sort((a, b) => a.at - b.at || b.place.length - a.place.length);
  const first = hits[0];
  if (!first) return { kind: 'unknown' };
  if (!first.region) return { kind: 'not-served', place: first.place };
  return { kind: 'served', region: first.region, place: first.place };
}

/** The freight region of a place; null where it is not served or not known. */
export function regionOf(shop: Shop, place: string): Region | null {
  const found = destinationOf(shop, place);
  return found.kind === 'served' ? found.region : null;
}

/** Fen of freight with the usual carrier for goods of this sum; null where the place is not served or not known. */
export function freight(shop: Shop, place: string, sum: number): number | null {
  const region = regionOf(shop, place);
  if (!region) return null;
  return sum >= shop.shipping.freeFrom ? 0 : region.fee;
}

/** Fen the shopper adds for a carrier: 0 for the usual one; null where the shop does not send with it. */
export function carrierExtra(shop: Shop, carrier: string): number | null {
  if (carrier === shop.shipping.carrier) return 0;
  return shop.shipping.others.find((other) => other.name === carrier)?.extra ?? null;
}
