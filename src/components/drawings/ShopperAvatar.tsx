import { AVATARS, type AvatarArt } from './avatars.tsx';
import { MOTIFS } from './motifs.tsx';

const GROUNDS: readonly AvatarArt['ground'][] = ['gold', 'agent', 'good', 'watch', 'info', 'shopper'];

/** A number that an id always makes: the same shopper has the same picture everywhere. */
const numberOf = (id: string): number =>
  [...id].reduce((sum, char) => (sum * 31 + char.charCodeAt(0)) % 9973, 7);

/** The picture of a case that has none of its own: a ground and a motif by its id. */
function madeUp(id: string): AvatarArt {
  const number = numberOf(id);
  return {
    ground: GROUNDS[number % GROUNDS.length] ?? 'shopper',
    art: MOTIFS[Math.floor(number / GROUNDS.length) % MOTIFS.length],
  };
}

/** A shopper's picture, by case id. The shopper's name always stands beside it. */
export function ShopperAvatar({ id }: { id: string }) {
  const { ground, art } = AVATARS[id] ?? madeUp(id);
  return (
    <svg class="drawing avatar" data-ground={ground} viewBox="0 0 48 48" aria-hidden="true">
      {art}
    </svg>
  );
}
