import type { Product, TitleTask } from '../../../schemas/index.ts';
import { yuanText } from '../../../shop/index.ts';
import type { TitleGoods } from './TitleComposer.tsx';

/** Goods with what is shown of them. */
export const titleGoods = (task: TitleTask, { name, drawing, price }: Product): TitleGoods => ({
  task,
  name,
  drawing,
  price: `¥${yuanText(price)}`,
});
