import { AFTER_ANSWERS } from './answers-after.ts';
import { GOODS_ANSWERS } from './answers-goods.ts';
import { PARCEL_ANSWERS } from './answers-parcel.ts';
import { PAY_ANSWERS } from './answers-pay.ts';
import { PRICE_ANSWERS } from './answers-price.ts';
import { TRUST_ANSWERS } from './answers-trust.ts';
import type { Matter } from './hear.ts';
import type { Answering } from './scene.ts';

/** What an honest agent says about each matter. */
export const ANSWERS: Record<Matter, Answering> = {
  ...GOODS_ANSWERS,
  ...PRICE_ANSWERS,
  ...TRUST_ANSWERS,
  ...PARCEL_ANSWERS,
  ...PAY_ANSWERS,
  ...AFTER_ANSWERS,
};
