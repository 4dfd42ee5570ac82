import type { Line } from './data.ts';
import type { Random } from './random.ts';

/** How often each kind of noise falls on a line of training, as shares of one. */
const SHARE = {
  marks: 0.35,
  particles: 0.25,
  politer: 0.2,
  familiar: 0.1,
  dear: 0.15,
  typos: 0.3,
  typo: 0.04,
  noShopper: 0.12,
  joined: 0.28,
} as const;
const LONGEST_JOINED = 70;
const MARKS = ['', ' ', ',', ','];
const JOINTS = ['', ' ', ',', '。'];

/** The same message in another habit of typing: marks, particles, 您 or 你, a dropped character. It does the same acts. */
export const disturb = (text: string, random: Random): string => {
  let noisy = text;
  if (random() < SHARE.marks)
    noisy = noisy.replace(/[,，。!！~～.]/g, () => MARKS[Math.floor(random() * MARKS.length)] ?? '');
  if (random() < SHARE.particles)
    noisy = noisy.replace(/亲+[,，~]?|哦|呢|哈|呀|哒|噢|啦/g, (found) => (random() < 0.6 ? '' : found));
  if (random() < SHARE.politer) noisy = noisy.replaceAll('您', '你');
  else if (random() < SHARE.familiar) noisy = noisy.replaceAll('你', '您');
  if (random() < SHARE.dear) noisy = `亲${random() < 0.5 ? ',' : ''}${noisy}`;
  if (noisy.length > 6 && random() < SHARE.typos)
    noisy = [...noisy].filter(() => random() >= SHARE.typo).join('');
  return noisy === '' ? text : noisy;
};

/** A line as the learner meets it this time: disturbed, now and then glued to another one, so that it does the acts of both. */
export const vary = (line: Line, others: readonly Line[], random: Random): Line => {
  const shopper = random() < SHARE.noShopper ? '' : line.shopper;
  const text = disturb(line.text, random);
  const other = others[Math.floor(random() * others.length)];
  const joins = random() < SHARE.joined && other && other.acts.length > 0 && line.acts.length > 0;
  if (!joins || text.length + other.text.length >= LONGEST_JOINED) return { ...line, text, shopper };
  const second = disturb(other.text, random);
  const joint = JOINTS[Math.floor(random() * JOINTS.length)] ?? '';
  const glued = random() < 0.5 ? `${text}${joint}${second}` : `${second}${joint}${text}`;
  return { ...line, text: glued, shopper, acts: [...new Set([...line.acts, ...other.acts])] };
};
