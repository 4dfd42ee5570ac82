import { AVATARS } from './avatars.tsx';

/** A shopper's picture, by case id; a plain outline where there is none. The shopper's name always stands beside it. */
export function ShopperAvatar({ id }: { id: string }) {
  const found = AVATARS[id];
  return (
    <svg
      class="drawing avatar"
      data-ground={found?.ground ?? 'shopper'}
      viewBox="0 0 48 48"
      aria-hidden="true"
    >
      {found?.art ?? <path class="tint" d="M24 12a7 7 0 1 1-7 7 7 7 0 0 1 7-7zM11 40a13 11 0 0 1 26 0" />}
    </svg>
  );
}
