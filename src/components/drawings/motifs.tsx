import type { ComponentChildren } from 'preact';

/** Things people choose as their picture, on a 48 by 48 grid, for shoppers without one of their own. Never a face. */
export const MOTIFS: readonly ComponentChildren[] = [
  <>
    <path class="tint" d="M12 34c0-10 5-18 12-20 7 2 12 10 12 20z" />
    <path d="M24 14v20M12 34h24M18 40h12" />
  </>,
  <>
    <path class="tint" d="M10 30a14 14 0 0 1 28 0z" />
    <path d="M6 30h36M24 16v-5M12 20l-3-3M36 20l3-3M12 36h24" />
  </>,
  <>
    <path class="tint" d="M24 10c6 6 9 11 9 16a9 9 0 0 1-18 0c0-5 3-10 9-16z" />
    <path d="M20 28a4 4 0 0 0 4 4" />
  </>,
  <>
    <path class="tint" d="M12 18h20v12a8 8 0 0 1-8 8h-4a8 8 0 0 1-8-8z" />
    <path d="M32 21h3a4 4 0 0 1 0 8h-3M17 8v5M22 8v5M27 8v5" />
  </>,
  <>
    <path class="tint" d="M14 12h16l6 6v20H14z" />
    <path d="M30 12v6h6M19 24h10M19 29h10M19 34h6" />
  </>,
  <>
    <path class="tint" d="M24 22a7 7 0 1 1 0-.1z" />
    <path d="M24 15c0-6 8-6 8 0M24 29v11M18 35l6 3 6-3" />
  </>,
  <>
    <path class="tint" d="M9 36 20 16l7 12 4-6 8 14z" />
    <path d="M34 13a3 3 0 1 0 .1 0M9 36h30" />
  </>,
  <>
    <path class="tint" d="M11 20h26v16a3 3 0 0 1-3 3H14a3 3 0 0 1-3-3z" />
    <path d="M17 20v-4a7 7 0 0 1 14 0v4M24 27v5" />
  </>,
  <>
    <path class="tint" d="M8 26c5-8 11-12 16-12s11 4 16 12c-5 6-11 9-16 9S13 32 8 26z" />
    <path d="M33 22l7-5v14l-5-4M17 24h.1" />
  </>,
  <>
    <path class="tint" d="M24 9l4 9 10 1-7 7 2 10-9-5-9 5 2-10-7-7 10-1z" />
    <path d="M24 18v6" />
  </>,
];
