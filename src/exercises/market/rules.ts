import type { Norms } from '../../schemas/index.ts';

type MarketNorms = Norms['market'];
type Fine = keyof MarketNorms['fines'];
/** Numbers that the market keeps to, as the norms name them: whole yuan, hours, per cent. */
type Figure = 'cash' | 'goods' | 'weekHours' | 'overtime' | 'overtimePay' | 'wage' | 'packer' | 'fee';

/** Numbers of the fictitious platform and of law that the market keeps to; `norms.yaml` says what each is and where it comes from. */
export type MarketRules = Record<Figure, number> & { fines: Record<Fine, number> };

const FIGURES: readonly Figure[] = [
  'cash',
  'goods',
  'weekHours',
  'overtime',
  'overtimePay',
  'wage',
  'packer',
  'fee',
];

/** The bare numbers of the norms. */
export function rulesOf(norms: MarketNorms): MarketRules {
  const fines = Object.entries(norms.fines).map(([id, { value }]) => [id, value]);
  const figures = FIGURES.map((id) => [id, norms[id].value]);
  return { ...Object.fromEntries(figures), fines: Object.fromEntries(fines) } as MarketRules;
}
