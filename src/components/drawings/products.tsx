import type { ComponentChildren } from 'preact';

/**
 * Goods as line drawings on a 48 by 48 grid, one stroke; `tint` is the only ground. The key is a product's `drawing`.
 * No text, no brand, no person: the picture says what kind of thing it is and what sets it apart.
 */
export const PRODUCTS: Record<string, ComponentChildren> = {
  'commuter-bag': (
    <>
      <path class="tint" d="M13 15a5 5 0 0 1 5-5h12a5 5 0 0 1 5 5v24a3 3 0 0 1-3 3H16a3 3 0 0 1-3-3z" />
      <path d="M19 10V8a3 3 0 0 1 3-3h4a3 3 0 0 1 3 3v2M13 20H9.5A1.5 1.5 0 0 0 8 21.5V33a3 3 0 0 0 3 3h2M35 20h3.5a1.5 1.5 0 0 1 1.5 1.5V33a3 3 0 0 1-3 3h-2" />
      <path d="M13 19h22M17 27h14v10H17zM17 31h14M24 31v2.5" />
    </>
  ),
  'light-bag': (
    <>
      <path class="tint" d="M12 24c0-9 4-14 12-14s12 5 12 14v13a5 5 0 0 1-5 5H17a5 5 0 0 1-5-5z" />
      <path d="M20 10.5V8a4 4 0 0 1 8 0v2.5M12 28c-3 1-4 3-4 6v3M36 28c3 1 4 3 4 6v3" />
      <path d="M12 22c7 3 17 3 24 0M24 24v4M17 33h14" />
    </>
  ),
  'wool-sweater': (
    <>
      <path
        class="tint"
        d="M18 8 8 13 4 33l6 2 3-11v17h22V24l3 11 6-2-4-20-10-5c-1 3-3 4.5-6 4.5S19 11 18 8z"
      />
      <path d="M16.5 8.7c1 4 3.8 6.3 7.5 6.3s6.5-2.3 7.5-6.3M13 37h22M17 20l2 2 2-2 2 2 2-2 2 2 2-2 2 2M17 26l2 2 2-2 2 2 2-2 2 2 2-2 2 2" />
    </>
  ),
  'white-shirt': (
    <>
      <path class="tint" d="M17 7 8 12 4 33l6 1.5 3-11V41h22V23.5l3 11 6-1.5-4-21-9-5-7 5z" />
      <path d="m17 7 2 8 5-3 5 3 2-8M24 12v29M27 22h4v4h-4z" />
      <path d="M21.5 20h.01M21.5 26h.01M21.5 32h.01" />
    </>
  ),
  'inner-vest': (
    <>
      <path class="tint" d="M16 6v7c0 4-1.5 6-4 8v21h24V21c-2.5-2-4-4-4-8V6" />
      <path d="M16 6c0 9 3 14 8 14s8-5 8-14M12 37h24" />
    </>
  ),
  'down-jacket': (
    <>
      <path class="tint" d="M18 8 9 13 4 32l6 3 3-10v16h22V25l3 10 6-3-5-19-9-5-3 3h-6z" />
      <path d="M18 8v5c0 2 12 2 12 0V8M24 14.5V41M13 22c4 1.5 7 1.5 11 0M24 22c4 1.5 7 1.5 11 0M13 29c4 1.5 7 1.5 11 0M24 29c4 1.5 7 1.5 11 0M13 36c4 1.5 7 1.5 11 0M24 36c4 1.5 7 1.5 11 0" />
    </>
  ),
  jeans: (
    <>
      <path class="tint" d="M14 6h20l3 36h-9L24 20l-4 22h-9z" />
      <path d="M13.6 11h20.8M24 11v9M14 11c0 3 1.5 5 5 5.5M34 11c0 3-1.5 5-5 5.5M12 38h8.5M27.5 38h8.7" />
    </>
  ),
  sunscreen: (
    <>
      <path class="tint" d="M15 19h18l-2 19H17z" />
      <path d="M17 38h14v4H17zM15 15h18v4H15zM20.5 28a3.5 3.5 0 1 0 7 0 3.5 3.5 0 1 0-7 0M24 22.5v-1M24 34.5v-1M29.5 28h1M17.5 28h1" />
      <path d="M24 5v5M14 8l3 3M34 8l-3 3" />
    </>
  ),
  cleanser: (
    <>
      <path class="tint" d="M14 8h20l-2 28H16z" />
      <path d="M16 36h16v6H16zM13.5 6h21v2h-21zM19 24c0-2 1.5-3 3-3 .5-2 2-3 3.5-3 2 0 3.5 1.5 3.5 3.5a2.5 2.5 0 0 1 0 5h-8A2.5 2.5 0 0 1 19 24z" />
    </>
  ),
  essence: (
    <>
      <path class="tint" d="M15 22a3 3 0 0 1 3-3h12a3 3 0 0 1 3 3v17a3 3 0 0 1-3 3H18a3 3 0 0 1-3-3z" />
      <path d="M19 14h10v5H19zM22 14V8c0-3 4-3 4 0v6M24 19v9" />
      <path d="M24 29c2.5 3 3.5 4.5 3.5 6a3.5 3.5 0 0 1-7 0c0-1.5 1-3 3.5-6z" />
    </>
  ),
  'serum-oil': (
    <>
      <path class="tint" d="M20 17h8v3c4 1 6 4 6 8v11a3 3 0 0 1-3 3H17a3 3 0 0 1-3-3V28c0-4 2-7 6-8z" />
      <path d="M20 9h8v8h-8zM22 9V5h4v4M14 31h20M18 36h12" />
      <path d="M37 8c0 2 1 3 3 3-2 0-3 1-3 3 0-2-1-3-3-3 2 0 3-1 3-3z" />
    </>
  ),
  lipstick: (
    <>
      <path class="tint" d="M20 21V12l6-6c1.5 1 2 2.5 2 4v11z" />
      <path d="M18 21h12v6H18zM16 27h16v13a2 2 0 0 1-2 2H18a2 2 0 0 1-2-2zM16 33h16" />
    </>
  ),
  mask: (
    <>
      <path class="tint" d="M11 8h22a3 3 0 0 1 3 3v26a3 3 0 0 1-3 3H11a3 3 0 0 1-3-3V11a3 3 0 0 1 3-3z" />
      <path d="M36 12h2a2 2 0 0 1 2 2v27a2 2 0 0 1-2 2H15a2 2 0 0 1-2-2v-1" />
      <path d="M22 13c5 0 8 3.5 8 10s-4 12-8 12-8-5.5-8-12 3-10 8-10zM17.5 22h3M23.5 22h3M19.5 29c1.5 1 3.5 1 5 0" />
    </>
  ),
};
