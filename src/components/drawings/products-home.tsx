import type { ComponentChildren } from 'preact';

/** Things for a home, drawn like the goods in products.tsx. */
export const HOME: Record<string, ComponentChildren> = {
  bedding: (
    <>
      <path class="tint" d="M5 24h38v12H5z" />
      <path d="M5 40V14M43 40V24M5 36h38M9 18h11a3 3 0 0 1 3 3v3H9zM23 24c6-4 14-4 20 0" />
    </>
  ),
  pillow: (
    <>
      <path class="tint" d="M8 16c10-3 22-3 32 0 3 5 3 13 0 18-10 3-22 3-32 0-3-5-3-13 0-18z" />
      <path d="M13 21c3 2 3 6 0 9M35 21c-3 2-3 6 0 9" />
    </>
  ),
  curtain: (
    <>
      <path class="tint" d="M8 10h14v32c-4-2-10-2-14 0zM26 10h14v32c-4-2-10-2-14 0z" />
      <path d="M4 7h40M13 10v30M18 10v30M31 10v30M36 10v30" />
    </>
  ),
  'storage-box': (
    <>
      <path class="tint" d="M8 20h32l-2 22H10z" />
      <path d="M6 13h36v7H6zM20 20v4h8v-4M16 30h16" />
    </>
  ),
  stool: (
    <>
      <path class="tint" d="M7 14h34v7H7z" />
      <path d="M11 21v21M37 21v21M11 29h26M11 36h26" />
    </>
  ),
  rug: (
    <>
      <path class="tint" d="M6 16h36v18H6z" />
      <path d="M10 20h28v10H10zM6 16V13M12 16v-3M18 16v-3M24 16v-3M30 16v-3M36 16v-3M42 16v-3M6 34v3M12 34v3M18 34v3M24 34v3M30 34v3M36 34v3M42 34v3" />
    </>
  ),
};
