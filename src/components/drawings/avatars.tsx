import type { ComponentChildren } from 'preact';

/** A ground from the tokens' soft colours, and a motif on a 48 by 48 grid. */
export interface AvatarArt {
  ground: 'gold' | 'agent' | 'good' | 'watch' | 'bad' | 'info' | 'shopper';
  art: ComponentChildren;
}

/** Shoppers' pictures by case, drawn from their desk names as people choose their own: a thing or a place, never a face. */
export const AVATARS: Record<string, AvatarArt> = {
  'choice-bag': {
    ground: 'agent',
    art: (
      <>
        <path class="tint" d="M30 12a13 13 0 1 0 6 18 11 11 0 0 1-6-18z" />
        <path d="M34 9h5l-5 6h5M34 20h3.5l-3.5 4h3.5" />
      </>
    ),
  },
  'bargain-fair-jacket': {
    ground: 'gold',
    art: (
      <>
        <path class="tint" d="M19 16h10l3 10H16z" />
        <path d="M24 10v6M22 26a2 2 0 0 0 4 0M10 40V28M10 32l-3-3M10 32l3-3M10 36l-3-3M10 36l3-3M38 40V28M38 32l-3-3M38 32l3-3M38 36l-3-3M38 36l3-3M24 32v2M18 31l-1 2M30 31l1 2M6 40h36" />
      </>
    ),
  },
  'bargain-favour-sweater': {
    ground: 'good',
    art: (
      <>
        <path class="tint" d="M24 26c0-7 5-11 13-11 0 7-5 11-13 11z" />
        <path class="tint" d="M24 32c0-6-4-9-11-9 0 6 4 9 11 9z" />
        <path d="M24 41V26M24 26c2-4 5-6 8-7M24 32c-2-3-4-4-6-5M12 41h24" />
      </>
    ),
  },
  'authentic-serum': {
    ground: 'info',
    art: (
      <>
        <path class="tint" d="M36 16a6 6 0 1 1-12 0 6 6 0 1 1 12 0z" />
        <path d="M5 38l11-15 7 9 5-6 15 12zM11 30l3 2 3-2M27 28l2 1" />
      </>
    ),
  },
  'effect-essence': {
    ground: 'info',
    art: (
      <>
        <path class="tint" d="m24 10 7 4v8l-7 4-7-4v-8z" />
        <path d="m17 14 7 4 7-4M24 18v8M6 33c3-3 6-3 9 0s6 3 9 0 6-3 9 0 6 3 9 0M6 39c3-3 6-3 9 0s6 3 9 0 6-3 9 0 6 3 9 0" />
      </>
    ),
  },
  'addon-shirt': {
    ground: 'watch',
    art: (
      <>
        <path class="tint" d="M14 32a10 10 0 0 1 20 0z" />
        <path d="M6 32h36M12 38h24M24 14v4M11 19l3 3M37 19l-3 3M6 27h3M39 27h3" />
      </>
    ),
  },
  'delivery-lipstick': {
    ground: 'gold',
    art: (
      <>
        <path class="tint" d="M36 27a12 11 0 1 1-24 0 12 11 0 1 1 24 0z" />
        <path d="M24 16c0-4 2-6 6-7 .5 4-1.5 6.5-6 7zM24 16c-1-2-2.5-3-5-3M18 24h.01M22 31h.01M29 28h.01M4 24h4M3 29h5M5 34h4" />
      </>
    ),
  },
};
