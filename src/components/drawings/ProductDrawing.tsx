import { PRODUCTS } from './products.tsx';

/** The line drawing of a product, by its `drawing` name; a parcel where there is none. The name always stands beside it. */
export function ProductDrawing({ id }: { id: string }) {
  return (
    <svg class="drawing" data-drawing={id} viewBox="0 0 48 48" aria-hidden="true">
      {PRODUCTS[id] ?? (
        <path class="tint" d="M24 6 8 14v20l16 8 16-8V14zM8 14l16 8 16-8M24 22v20M16 10l16 8" />
      )}
    </svg>
  );
}
