import { AFTER_ANSWERS, giveBack, TROUBLES, waitOrBack } from './answers-after.ts';
import { CHOICE_ANSWERS } from './answers-choice.ts';
import { COMPLAINT_ANSWERS } from './answers-complaint.ts';
import { GOODS_ANSWERS } from './answers-goods.ts';
import { ORDER_ANSWERS } from './answers-orders.ts';
import { PARCEL_ANSWERS } from './answers-parcel.ts';
import { PAY_ANSWERS } from './answers-pay.ts';
import { PRICE_ANSWERS } from './answers-price.ts';
import { SAFETY_ANSWERS } from './answers-safety.ts';
import { TRUST_ANSWERS } from './answers-trust.ts';
import { isHeldUp, waitOrCancel } from './answers-unsent.ts';
import type { Matter } from './matters.ts';
import type { Answering } from './scene.ts';

/** Asked what will be done: the way out of the trouble that was spoken of last. */
const remedy: Answering = (scene) => {
  if (isHeldUp(scene)) return waitOrCancel(scene);
  const last = scene.past.findLast((m) => TROUBLES.includes(m));
  if (last !== undefined) return ANSWERS[last]({ ...scene, attempt: scene.attempt + 1 });
  return scene.order?.state === 'received' || scene.order?.state === 'closed'
    ? giveBack(scene)
    : waitOrBack(scene);
};

/** What an honest agent says about each matter. */
export const ANSWERS: Record<Matter, Answering> = {
  ...GOODS_ANSWERS,
  ...SAFETY_ANSWERS,
  ...CHOICE_ANSWERS,
  ...PRICE_ANSWERS,
  ...TRUST_ANSWERS,
  ...PARCEL_ANSWERS,
  ...PAY_ANSWERS,
  ...AFTER_ANSWERS,
  ...COMPLAINT_ANSWERS,
  ...ORDER_ANSWERS,
  remedy,
};
