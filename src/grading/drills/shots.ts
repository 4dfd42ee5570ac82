import { drawFrom, seedOf, shuffled } from '../../chance/index.ts';
import type { ListingNorms, ShotTask } from '../../schemas/index.ts';

/** A square cut out of the raw photo, in thousandths of its side, and by how many degrees the photo was turned. */
export interface Crop {
  x: number;
  y: number;
  side: number;
  turn: number;
}

/** What was chosen and cut: photo by place. */
export interface ShotAnswer {
  places: Readonly<Record<string, string>>;
  crop: Crop;
}

/** What the seed draws: the order of the photos and how far the raw one is askew. */
export interface DrawnShots {
  order: string[];
  tilt: number;
}

/** Points for one place or one thing about the cut, and why. */
export interface ShotItem {
  id: string;
  title: string;
  points: number;
  of: number;
  note: string;
}

/** What pictures and cut came to. */
export interface ShotMark {
  places: ShotItem[];
  crop: ShotItem[];
  points: number;
  of: number;
}

const PLACE = 2;
/** Degrees that nobody sees. */
const LEVEL = 1;
/** Of the frame's side, in per cent, so much air is wanted at each edge for the goods to count as whole. */
const AIR = 2;

/** The whole raw photo, as it lies there at first. */
export const WHOLE: Crop = { x: 0, y: 0, side: 1000, turn: 0 };

/** Draws a task by a seed: the same seed draws the same. */
export function drawShots(task: ShotTask, seed: number): DrawnShots {
  const order = shuffled(
    task.shots.map((s) => s.id),
    drawFrom(seedOf(seed, 'shots')),
  );
  const tilts = shuffled(task.raw.tilts, drawFrom(seedOf(seed, 'tilt')));
  return { order, tilt: tilts[0] ?? 0 };
}

function markPlace(task: ShotTask, places: ShotAnswer['places'], slot: ShotTask['slots'][number]): ShotItem {
  const chosen = task.shots.find((s) => s.id === places[slot.id]);
  const item = { id: slot.id, title: slot.title, of: PLACE };
  if (!chosen) return { ...item, points: 0, note: `空着。这里要的是：${slot.want}。` };
  if (chosen.slot === slot.id) return { ...item, points: PLACE, note: chosen.why };
  // Good pictures in each other's places are half right: the set is sound, the order is not.
  if (chosen.slot !== undefined) return { ...item, points: 1, note: `图是好图，放错了位置。${slot.why}` };
  return { ...item, points: 0, note: chosen.why };
}

const far = (a: number, b: number): number => Math.abs(a - b);

/** Marks the cut: level, whole, large enough, in the middle. A photo left as it was gets nothing for what nobody did. */
function markCrop({ raw }: ShotTask, tilt: number, crop: Crop, rules: ListingNorms): ShotItem[] {
  const [least, most] = [rules.pictureFill.least.value, rules.pictureFill.most.value];
  const lean = tilt + crop.turn;
  const level = far(lean, 0) <= LEVEL;
  const edges = [
    raw.x - raw.width / 2 - crop.x,
    raw.y - raw.height / 2 - crop.y,
    crop.x + crop.side - raw.x - raw.width / 2,
    crop.y + crop.side - raw.y - raw.height / 2,
  ];
  const whole = Math.min(...edges) * 100 >= AIR * crop.side;
  const fill = Math.floor((Math.max(raw.width, raw.height) * 100) / crop.side);
  const off = Math.max(far(raw.x, crop.x + crop.side / 2), far(raw.y, crop.y + crop.side / 2));
  const middle = off * 100 <= rules.pictureOff.value * crop.side;
  const cut = crop.side < WHOLE.side;
  const row = (id: string, title: string, of: number, ok: boolean, good: string, bad: string): ShotItem => ({
    id,
    title,
    of,
    points: ok ? of : 0,
    note: ok ? good : bad,
  });
  return [
    row('level', '端正', 3, level, '站直了。', `还歪着 ${far(lean, 0)} 度，看着像没放稳。`),
    row(
      'whole',
      '完整',
      2,
      whole && cut,
      '整件都在框里，四周留了边。',
      cut ? '有一边碰到框或者被裁掉了，列表里看着不完整。' : '还没有裁：原图怎样就是怎样。',
    ),
    row(
      'fill',
      '大小',
      3,
      fill >= least && fill <= most,
      `占画面的 ${fill}%，一眼看得清。`,
      fill < least
        ? `只占画面的 ${fill}%，手机上太小，至少要 ${least}%。`
        : `占到画面的 ${fill}%，太满，最多 ${most}%。`,
    ),
    row(
      'middle',
      '居中',
      2,
      middle && cut,
      '在正中间。',
      cut ? '偏到一边去了，缩成小图更明显。' : '还没有裁：原图怎样就是怎样。',
    ),
  ];
}

/** Marks the five places, 2 points each, and the cut of the first picture, 10 points. */
export function markShots(task: ShotTask, seed: number, answer: ShotAnswer, rules: ListingNorms): ShotMark {
  const places = task.slots.map((slot) => markPlace(task, answer.places, slot));
  const crop = markCrop(task, drawShots(task, seed).tilt, answer.crop, rules);
  const total = (of: 'points' | 'of') => [...places, ...crop].reduce((sum, i) => sum + i[of], 0);
  return { places, crop, points: total('points'), of: total('of') };
}
