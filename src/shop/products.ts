import type { Product, Shop } from '../schemas/index.ts';

export type Variant = Product['variants'][number];
export type Proof = Shop['proofs'][number];

/** The product with this id, or undefined where the shop has none. */
export function productById(shop: Shop, id: string): Product | undefined {
  return shop.products.find((p) => p.id === id);
}

/** The product with this id. Throws where the shop has none: checked content never names such an id. */
export function getProduct(shop: Shop, id: string): Product {
  const product = productById(shop, id);
  if (!product) throw new Error(`shop ${shop.id} has no product ${id}`);
  return product;
}

/**
 * The sizes whose row takes in this height (cm) and weight (kg), smallest first. Two sizes mean that both fit and
 * taste decides; none means that the table does not reach so far, or that there is no table.
 */
export function sizeFor(product: Product, height: number, weight: number): string[] {
  const within = (value: number, [low, high]: readonly [number, number]) => value >= low && value <= high;
  return product.sizeTable
    .filter((r) => within(height, r.height) && within(weight, r.weight))
    .map((r) => r.size);
}

/** Pieces in stock of the variants of this colour and size; what is left out means any. */
export function stockOf(product: Product, wanted: { colour?: string; size?: string } = {}): number {
  return variantsOf(product, wanted).reduce((sum, v) => sum + v.stock, 0);
}

/** The variants of this colour and size; none where the shop never had such a one. */
export function variantsOf(product: Product, wanted: { colour?: string; size?: string } = {}): Variant[] {
  return product.variants.filter(
    (v) => (wanted.colour ?? v.colour) === v.colour && (wanted.size ?? v.size) === v.size,
  );
}

/**
 * What can honestly be offered instead of a variant that is sold out: first the same size in another colour, then
 * the same colour in another size; only what is in stock.
 */
export function alternativesTo(product: Product, colour: string, size: string): Variant[] {
  const stocked = product.variants.filter((v) => v.stock > 0);
  return [
    ...stocked.filter((v) => v.size === size && v.colour !== colour),
    ...stocked.filter((v) => v.colour === colour && v.size !== size),
  ];
}

/** Percent of a material: 70 for 羊毛 where the label says 绵羊毛 70%. 0 where there is none of it. */
export function compositionOf(product: Product, material: string): number {
  return product.composition.filter((c) => c.name.includes(material)).reduce((sum, c) => sum + c.percent, 0);
}

/** The proofs that exist for a product and that a shopper can check. */
export function proofsOf(shop: Shop, product: Product): Proof[] {
  return shop.proofs.filter((p) => product.proofs.includes(p.id));
}
