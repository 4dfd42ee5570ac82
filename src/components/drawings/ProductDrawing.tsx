import { PRODUCTS } from './products.tsx';
import { CARE } from './products-care.tsx';
import { DIGITAL } from './products-digital.tsx';
import { FOOD } from './products-food.tsx';
import { HOME } from './products-home.tsx';

const GOODS = { ...PRODUCTS, ...CARE, ...DIGITAL, ...FOOD, ...HOME };

/** The line drawing of a product, by its `drawing` name; a parcel where there is none. The name always stands beside it. */
export function ProductDrawing({ id }: { id: string }) {
  return (
    <svg class="drawing" data-drawing={id} viewBox="0 0 48 48" aria-hidden="true">
      {GOODS[id] ?? <path class="tint" d="M24 6 8 14v20l16 8 16-8V14zM8 14l16 8 16-8M24 22v20M16 10l16 8" />}
    </svg>
  );
}
