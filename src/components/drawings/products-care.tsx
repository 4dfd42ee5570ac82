import type { ComponentChildren } from 'preact';

/** Skin and hair care of the smaller cosmetics shop, drawn like the goods in products.tsx. */
export const CARE: Record<string, ComponentChildren> = {
  cream: (
    <>
      <path class="tint" d="M9 22h30v14a5 5 0 0 1-5 5H14a5 5 0 0 1-5-5z" />
      <path d="M11 12h26a2 2 0 0 1 2 2v8H9v-8a2 2 0 0 1 2-2zM9 18h30M17 31c3-3 5 1 7-1s4-2 7 1" />
    </>
  ),
  toner: (
    <>
      <path class="tint" d="M17 18h14l2 5v16a3 3 0 0 1-3 3H18a3 3 0 0 1-3-3V23z" />
      <path d="M20 6h8v12h-8zM15 28h18M24 31c2 2.4 2.8 3.6 2.8 4.8a2.8 2.8 0 0 1-5.6 0c0-1.2.8-2.4 2.8-4.8z" />
    </>
  ),
  'hand-cream': (
    <>
      <path class="tint" d="M15 8h18l-2 28H17z" />
      <path d="M17 36h14v6H17zM15 12h18M21 24c0-2 3-3 3-5 0 2 3 3 3 5a3 3 0 0 1-6 0z" />
    </>
  ),
  shampoo: (
    <>
      <path class="tint" d="M14 20h20v19a3 3 0 0 1-3 3H17a3 3 0 0 1-3-3z" />
      <path d="M20 14h8v6h-8zM24 14V8M18 8h11a3 3 0 0 1 3 3M18 30c3-2 4 2 6 0s3-2 6 0" />
    </>
  ),
  'hair-mask': (
    <>
      <path class="tint" d="M10 16h28l-3 24H13z" />
      <path d="M9 10h30v6H9zM18 24c2 6-1 8 1 12M24 24c2 6-1 8 1 12M30 24c2 6-1 8 1 12" />
    </>
  ),
  'gift-set': (
    <>
      <path class="tint" d="M8 20h32v21H8z" />
      <path d="M6 14h36v6H6zM24 14v27M24 14c-8 0-10-8-5-8 4 0 5 8 5 8s1-8 5-8c5 0 3 8-5 8z" />
    </>
  ),
};
