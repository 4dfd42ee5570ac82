/** Height in cm and weight in kg from a chat line: 165 110斤, 1米65, 55kg. */
export function measuresIn(text: string): { height?: number; weight?: number } {
  const metre = /1[米m.](\d{2})/.exec(text);
  const plain = /(?<!\d)(1[4-9]\d)(?!\d|来?斤|多斤|元|块)/.exec(text);
  const height = metre ? 100 + Number(metre[1]) : plain ? Number(plain[1]) : undefined;
  const jin = /(\d{2,3})\s*(?:来|多|几)?斤/.exec(text);
  const kilo = /(\d{2,3})\s*(?:kg|公斤|千克)/i.exec(text);
  const weight = kilo ? Number(kilo[1]) : jin ? Math.round(Number(jin[1]) / 2) : undefined;
  return { ...(height === undefined ? {} : { height }), ...(weight === undefined ? {} : { weight }) };
}
