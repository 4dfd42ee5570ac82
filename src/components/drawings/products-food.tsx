import type { ComponentChildren } from 'preact';

/** Things to eat and drink, drawn like the goods in products.tsx. */
export const FOOD: Record<string, ComponentChildren> = {
  nuts: (
    <>
      <path class="tint" d="M11 10h26v32H11z" />
      <path d="M11 10l3-4 3 4 3-4 4 4 3-4 3 4 4-4 3 4M11 15h26M20 30c-2-4 1-8 5-7s4 6 1 8-5 1-6-1zM29 34c2 0 4-1 4-3M18 37c1 1 3 1 4 0" />
    </>
  ),
  oat: (
    <>
      <path class="tint" d="M12 12h24v30H12z" />
      <path d="M12 12c0-4 24-4 24 0M24 38V22M24 26c-4 0-5-3-5-5 3 0 5 2 5 5zM24 26c4 0 5-3 5-5-3 0-5 2-5 5zM24 33c-4 0-5-3-5-5 3 0 5 2 5 5zM24 33c4 0 5-3 5-5-3 0-5 2-5 5z" />
    </>
  ),
  honey: (
    <>
      <path class="tint" d="M13 18h22c3 3 3 21 0 24H13c-3-3-3-21 0-24z" />
      <path d="M14 10h20v8H14zM24 24l5 3v6l-5 3-5-3v-6z" />
    </>
  ),
  tea: (
    <>
      <path class="tint" d="M10 14h28v28H10z" />
      <path d="M14 8h20v6H14zM24 20c6 4 6 10 0 14-6-4-6-10 0-14zM24 22v14M10 38h28" />
    </>
  ),
  orange: (
    <>
      <path class="tint" d="M24 14a14 14 0 1 1-14 14 14 14 0 0 1 14-14z" />
      <path d="M24 14V8M24 10c3-4 8-3 9-2-2 3-6 4-9 2zM18 24h.01M30 22h.01M28 32h.01M20 34h.01M34 29h.01" />
    </>
  ),
  noodles: (
    <>
      <path class="tint" d="M16 6h16v36H16z" />
      <path d="M14 20h20v9H14zM19 6v14M24 6v14M29 6v14M19 29v13M24 29v13M29 29v13" />
    </>
  ),
};
