import type { ComponentChildren } from 'preact';

/** Earphones, power and things for a desk, drawn like the goods in products.tsx. */
export const DIGITAL: Record<string, ComponentChildren> = {
  earbuds: (
    <>
      <path class="tint" d="M10 26a4 4 0 0 1 4-4h20a4 4 0 0 1 4 4v10a6 6 0 0 1-6 6H16a6 6 0 0 1-6-6z" />
      <path d="M10 30h28M22 30v3h4v-3M17 22v-6a5 5 0 1 0-4-5v11M31 22v-6a5 5 0 1 1 4-5v11" />
    </>
  ),
  'phone-case': (
    <>
      <path class="tint" d="M10 20a6 6 0 0 1 6-6h16a6 6 0 0 1 6 6v16a6 6 0 0 1-6 6H16a6 6 0 0 1-6-6z" />
      <path d="M10 24h28M24 14v-3M21 8a3 3 0 1 1 6 0 3 3 0 0 1-6 0zM22 24v3h4v-3" />
    </>
  ),
  'power-bank': (
    <>
      <path class="tint" d="M15 5h18a3 3 0 0 1 3 3v32a3 3 0 0 1-3 3H15a3 3 0 0 1-3-3V8a3 3 0 0 1 3-3z" />
      <path d="M20 5v4h8V5M25 18l-5 8h7l-4 8M18 38h1M22 38h1M26 38h1" />
    </>
  ),
  cable: (
    <>
      <path d="M10 8h6v10h-6zM11 8V5h4v3M32 30h6v10h-6zM33 40v3h4v-3" />
      <path class="tint" d="M13 18c0 12 10 4 11 12s11 8 11 0" />
      <path d="M13 18c0 14 8 6 11 12s11 8 11 0" />
    </>
  ),
  keyboard: (
    <>
      <path class="tint" d="M5 15h38a2 2 0 0 1 2 2v15a2 2 0 0 1-2 2H5a2 2 0 0 1-2-2V17a2 2 0 0 1 2-2z" />
      <path d="M8 20h3M14 20h3M20 20h3M26 20h3M32 20h3M38 20h2M8 25h3M14 25h3M20 25h3M26 25h3M32 25h8M8 30h4M15 30h17M36 30h4M24 15V9" />
    </>
  ),
  'wrist-rest': (
    <>
      <path class="tint" d="M4 26c6-5 34-5 40 0v7a3 3 0 0 1-3 3H7a3 3 0 0 1-3-3z" />
      <path d="M4 28c6-4 34-4 40 0M8 18h4M15 18h4M22 18h4M29 18h4M36 18h4" />
    </>
  ),
  'desk-lamp': (
    <>
      <path class="tint" d="M26 8l14 8-4 8-14-8z" />
      <path d="M26 8l14 8-4 8-14-8zM24 12 12 22l10 14M14 42h18M22 36v6M34 26l3 6M28 25l1 6" />
    </>
  ),
};
