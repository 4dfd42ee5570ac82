import type { ActionType, SpeechAct } from '../../schemas/index.ts';
import { stepsTaught } from '../../understanding/index.ts';
import { answeredByEnding, CREDIT, find, findBreaking, type Scene, shown } from '../scene.ts';
import type { Evidence } from '../types.ts';

/** One step of a family's technique. */
export interface Step {
  /** What was missing, where it was. */
  missing: string;
  /** Not something to do, but something that may not be done: broken, it takes all, whatever else was done. */
  forbids?: true;
  done: (scene: Scene) => Evidence | null;
}

/** Any of these acts. */
export const act = (missing: string, ...acts: SpeechAct[]): Step => ({
  missing,
  done: (scene) => {
    const found = find(scene, acts)[0];
    return found ? shown(found) : null;
  },
});

/** What is done to an order at the desk shows which order is meant as well as words do. */
const ON_ORDER: readonly ActionType[] = ['exchange', 'cancel-order', 'change-address', 'change-price'];

/** The step, or a deed at the desk that shows the order. */
export const orOnOrder = ({ missing, done }: Step): Step => ({
  missing,
  done: (scene) => {
    const { events } = scene.transcript;
    const deed = events.findIndex((e) => e.type === 'action' && ON_ORDER.includes(e.action.type));
    return done(scene) ?? (deed >= 0 ? { event: deed } : null);
  },
});

/** None of these acts, where the reader is sure. */
export const never = (missing: string, ...acts: SpeechAct[]): Step => ({
  missing,
  forbids: true,
  done: (scene) => (findBreaking(scene, acts).length === 0 ? { event: scene.readable[0]?.event ?? 0 } : null),
});

/** The first question to the shopper, known by what it asks for or by what it does. */
const firstQuestion = ({ readable }: Scene) =>
  readable.find(
    ({ reading }) =>
      reading.asks.length > 0 || reading.acts.some((a) => a.act === 'ask-need' && a.sure >= CREDIT),
  );

/** Something was asked of the shopper; nothing need be where its first words told enough to bring it to the right ending at once. */
export const asked = (missing: string): Step => ({
  missing,
  done: (scene) => {
    const atOnce = scene.rounds.filter((r) => r.answer !== null).length === 1 && answeredByEnding(scene);
    const told = atOnce ? scene.readable[0] : undefined;
    const message = firstQuestion(scene) ?? told;
    return message ? { event: message.event } : null;
  },
});

/** The need was asked before a choice was named. */
export const askedFirst: Step = {
  missing: '没有先问需要',
  done: (scene) => {
    const question = firstQuestion(scene);
    const choice = find(scene, ['recommend'])[0]?.message;
    return question && (!choice || question.event <= choice.event) ? { event: question.event } : null;
  },
};

/** A gift within what the agent may give, said or noted. */
export const gift: Step = {
  missing: '没有给出权限内的心意',
  done: (scene) => {
    const given = scene.transcript.events.findIndex(
      (e) => e.type === 'action' && e.action.type === 'give-gift',
    );
    const said = find(scene, ['offer-gift', 'announce-promo'])[0];
    return given >= 0 ? { event: given } : said ? shown(said) : null;
  },
};

/** An item that fills the gap: a product outside the basket's first one, named with a suggestion or shown as a card. */
export const fillsGap: Step = {
  missing: '没有推荐补得上缺口的商品',
  done: (scene) => {
    const missing = scene.case.basket.slice(1).map((b) => b.product);
    const message = scene.readable.find((m) => m.reading.products.some((p) => missing.includes(p)));
    const card = scene.transcript.events.findIndex(
      (e) => e.type === 'action' && e.action.type === 'send-card' && missing.includes(e.action.item ?? ''),
    );
    return message ? { event: message.event } : card >= 0 ? { event: card } : null;
  },
};

/** Evidence that can be looked up, named truly or shown. */
export const proof: Step = {
  missing: '没有出示查得到的凭证',
  done: (scene) => {
    const claim = scene.messages.find((m) =>
      m.reading.claims.some((c) => c.kind === 'proof' && c.verdict === 'true'),
    );
    const found = find(scene, ['show-proof'])[0];
    return claim ? { event: claim.event } : found ? shown(found) : null;
  },
};

const TEACHES: readonly SpeechAct[] = ['guide-steps', 'explain-payment', 'invite-order'];

/** No message teaches more steps than the norms allow at once: who does it for the first time cannot follow (register S000-2-22). */
export const fewAtOnce: Step = {
  missing: '一条消息里教了好几步，第一次的人跟不上',
  done: (scene) => {
    const taught = find(scene, TEACHES).map(({ message }) => message);
    const { value } = scene.norms.guidance.stepsAtOnce;
    const [first] = taught;
    return first && taught.every((m) => stepsTaught(m.text) <= value) ? { event: first.event } : null;
  },
};
