/** Words that say yes and nothing else, the longer before the shorter. */
const YES =
  '(?:那|这)?(?:还)?(?:可以可以|可以的?|好的好的|好好好|好(?:的|吧|啦|嘞|呀|哒|嘛)?|行(?:吧|呀|呢|嘞|啊)?|成|得|对得上|听你的|没问题|对(?:的|呀|啊)?|没错|是的|ok|OK|收到|确认|清楚了?|懂了?|明白了?|知道了?|嗯+|哦+)';
const BARE = new RegExp(`^${YES}(?:[ ，]${YES})*$`, 'u');
const HEAD = new RegExp(`^(?:${YES}[ ，])+`, 'u');
const TAIL = new RegExp(`[ ，]${YES}$`, 'u');

/** 那 that goes on from what was said, not one that points: 那条评价. */
export const LINKS = /^那(?![条个件单瓶盒张只双包份款台位把边块箱袋家套里时天些])(?=[一-龥]{2})/u;

/** Whether a line is a yes, or begins or ends with one. */
export const assents = (line: string): boolean => BARE.test(line) || HEAD.test(line) || TAIL.test(line);

/** A line without its yes, where something else is left of it. */
function bared(line: string): string {
  const rest = line.replace(HEAD, '');
  return BARE.test(rest) ? rest : rest.replace(TAIL, '');
}

/**
 * The lines of one reply, with one yes in all of them: 可以 and 行 下单 are said as 可以, 下单. Each line that follows a yes loses its own; one that is nothing else
 * is left out, and so is a 那 that follows upon a 那.
 */
export function withOneYes(lines: readonly string[]): string[] {
  const out: string[] = [];
  let said = false;
  for (const line of lines) {
    const yes = assents(line);
    if (said && BARE.test(line)) continue;
    const kept = said && yes ? bared(line) : line;
    out.push(/(?:^|[ ，])那/u.test(out.at(-1) ?? '') ? kept.replace(LINKS, '') : kept);
    said ||= yes;
  }
  return out;
}
