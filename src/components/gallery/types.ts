import type { Persona } from '../../schemas/index.ts';

type ShopperType = Persona['traits']['type'];

/** The seven types of shoppers that the course tells apart, in words. The sources only name theirs; what is said of each is ours. */
export const TYPE_NAMES: Readonly<Record<ShopperType, { title: string; from: string }>> = {
  direct: { title: '直接', from: '直接型；六种里图省事的' },
  browser: { title: '消遣', from: '消遣型；六种里爱逛的' },
  newcomer: { title: '新手', from: '新手型；六种里刚上网的' },
  bargainer: { title: '议价', from: '议价型；分怕不公平、想要心意两种心思' },
  regular: { title: '老客', from: '忠诚型；六种里常来的' },
  cautious: { title: '慎重', from: '深思熟虑型' },
  expert: { title: '行家', from: '本课程加的：懂行、问得细' },
};
