import type { Path } from '../content-error.ts';
import type { Norms } from '../norms.ts';
import type { Notes } from './problem.ts';

/** Under so many days there is no room for a lowest deal and a day without any. */
const FEWEST_DAYS = 2;

/** What the drills of their own kind are held against: bounds in their order, per cents within a hundred. */
export function checkToolNorms(
  { say }: Notes,
  { shopName, listing, decor, promotion }: Pick<Norms, 'shopName' | 'listing' | 'decor' | 'promotion'>,
): void {
  const rising = (path: Path, least: { value: number }, mostIs: string, most: { value: number }) => {
    if (least.value > most.value)
      say(
        [...path, 'value'],
        `found ${least.value}; expected at most ${most.value}, the value of ${mostIs}. Change one of them.`,
      );
  };
  const name = (key: keyof typeof shopName): Path => ['shopName', key];
  rising(name('least'), shopName.least, 'shopName.bestLeast', shopName.bestLeast);
  rising(name('bestLeast'), shopName.bestLeast, 'shopName.bestMost', shopName.bestMost);
  rising(name('bestMost'), shopName.bestMost, 'shopName.most', shopName.most);
  const { titleFirstLine, titleUsed, titleChars, pictureFill } = listing;
  rising(['listing', 'titleFirstLine'], titleFirstLine, 'listing.titleChars', titleChars);
  rising(['listing', 'titleUsed'], titleUsed, 'listing.titleChars', titleChars);
  rising(
    ['listing', 'pictureFill', 'least'],
    pictureFill.least,
    'listing.pictureFill.most',
    pictureFill.most,
  );
  rising(['decor', 'contrastLarge'], decor.contrastLarge, 'decor.contrastText', decor.contrastText);
  for (const key of ['fee', 'leastOff', 'cut', 'keep'] as const)
    if (promotion[key].value > 100)
      say(
        ['promotion', key, 'value'],
        `found ${promotion[key].value}; expected at most 100 per cent. Write a share of the price, such as 5.`,
      );
  const days = promotion.floorDays.value;
  if (days < FEWEST_DAYS)
    say(
      ['promotion', 'floorDays', 'value'],
      `found ${days}; expected at least ${FEWEST_DAYS}, for the drill draws a lowest deal and a day without any. Write more days.`,
    );
}
