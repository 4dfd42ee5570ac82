/** A stretch of a template's text: sent as it is, filled in, or free to be reworded. */
export interface Piece {
  kind: 'locked' | 'hole' | 'free';
  text: string;
}

/** Cuts a text at the first stretch that `find` names, again and again. */
function cut(text: string, pattern: RegExp, kind: Piece['kind']): Piece[] {
  const pieces: Piece[] = [];
  let from = 0;
  for (const { 0: found, index } of text.matchAll(pattern)) {
    if (index > from) pieces.push({ kind: 'free', text: text.slice(from, index) });
    pieces.push({ kind, text: found });
    from = index + found.length;
  }
  if (from < text.length) pieces.push({ kind: 'free', text: text.slice(from) });
  return pieces;
}

const escaped = (text: string) => text.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');

/** A template's text in pieces; joined they give the text again. A locked phrase stays whole, also where it holds a 【】. */
export function templatePieces(text: string, locked: readonly string[]): Piece[] {
  const whole =
    locked.length === 0
      ? [{ kind: 'free', text } as const]
      : cut(text, new RegExp(locked.map(escaped).join('|'), 'g'), 'locked');
  return whole.flatMap((piece) => (piece.kind === 'free' ? cut(piece.text, /【[^】]+】/g, 'hole') : [piece]));
}
