import { met, missed, notAssessed, partly } from '../judge.ts';
import { endOf, find, type Message, paid, type Scene, shown } from '../scene.ts';
import { FAREWELL } from '../steps-shown.ts';
import type { Evidence, Judgement } from '../types.ts';
import { topicNames } from './response.ts';
import { askedRounds, passedBy } from './rounds.ts';

/** How many of the agent's first messages may hold the welcome. */
const OPENING = 2;
/** How many of the agent's last messages may hold the farewell where nothing was paid. */
const CLOSING = 2;
/** Of so many rounds one may be passed by: readers err, and people come back to a question. */
const ONE_IN = 4;
/** Passed by in so many of the rounds at most, what was asked was taken up in part. */
const HALF_IN = 2;

/** Answers the call with its first word: 在。别急. */
const HERE_FIRST = /^(?:[哎诶欸嗨][，, ]?)?(?:来[了啦嘞]|在)+[的呢呀啊哈哦]*(?:$|[，,。！!~～ ])/;

const IDENTIFY = ['identify-order'] as const;

/** A welcome at the beginning. */
export function opened(scene: Scene): Judgement {
  const early = scene.messages.slice(0, OPENING).map((m) => m.event);
  const hello = find(scene, ['greet']).find((f) => early.includes(f.message.event));
  const first = scene.messages[0];
  if (!hello && first && HERE_FIRST.test(first.text.trim()))
    return met('开头应了声。', [{ event: first.event }]);
  return hello ? met('开头有问候。', [shown(hello)]) : missed('开头没有问候。', evidenceOfFirst(scene));
}

function evidenceOfFirst(scene: Scene): Evidence[] {
  const first = scene.messages[0];
  return first ? [{ event: first.event }] : [];
}

/** What was asked was taken up, round by round. */
export function concernsTakenUp(scene: Scene): Judgement {
  const asked = askedRounds(scene);
  if (scene.readable.length === 0) return missed('没有一句话接住顾客的问题。');
  if (asked.length === 0) return notAssessed('顾客还没有问到具体的事。');
  const missing = passedBy(scene);
  if (missing.length * ONE_IN <= asked.length) {
    const count = `顾客问了 ${asked.length} 轮，接住了 ${asked.length - missing.length} 轮`;
    // Who waits in vain at the end was not taken up then, whatever was said before.
    const inVain = endOf(scene)?.ending === 'timed-out';
    return inVain ? partly(`${count}，最后一轮没有等到下文。`) : met(`${count}。`);
  }
  const topics = [...new Set(missing.flatMap((r) => r.open))].filter((t) => t !== 'presence');
  const evidence = missing.flatMap((r) => (r.answer ? [{ event: r.answer.event }] : []));
  const judged = missing.length * HALF_IN <= asked.length ? partly : missed;
  const about = topics.length > 0 ? `顾客在问${topicNames(topics)}` : '顾客在等一个答复';
  return judged(`${about}，回复说的是别的。`, evidence);
}

/** Whether a message came before anything that the shopper came for was answered, as its own record tells; never so in a real chat, which has none. */
function tooEarly({ transcript }: Scene, { event }: Message): boolean {
  const felt = transcript.events.slice(event).find((e) => e.type === 'insight');
  const moved = (c: string) => c === 'settled' || c === 'half';
  return felt?.type === 'insight' && !Object.values(felt.insight.concerns).some(moved);
}

/** Once nothing holds the shopper back: how to order, and the order read back. */
export function invited(scene: Scene): Judgement {
  if (scene.readable.length === 0) return missed('没有走到促成下单这一步。');
  // Where nothing is to be bought, to read an order back is how one begins, and to name the right one is to check it.
  const selling = scene.case.basket.length > 0;
  const all = find(scene, ['invite-order', 'confirm-order', ...(selling ? [] : IDENTIFY)]);
  const found = all.filter((f) => !selling || !tooEarly(scene, f.message));
  if (all[0] && !found[0]) return missed('还没说清，就先让顾客拍下了。', all.slice(0, 1).map(shown));
  if (found[0]) return met('有促成下单或核对订单。', found.slice(0, 2).map(shown));
  if (paid(scene)) return missed('顾客已经决定买，没有帮他核对订单。');
  return notAssessed('还没有走到下单这一步。');
}

/** Place from which a farewell is one: the payment, or else the last messages of the agent. */
function farewellFrom({ transcript, messages }: Scene): number {
  const paidAt = transcript.events.findIndex((e) => e.type === 'paid');
  const late = messages.at(-CLOSING)?.event ?? 0;
  return paidAt < 0 ? late : Math.min(paidAt, late);
}

/** Thanks or an offer of further help at the end. */
export function closed(scene: Scene): Judgement {
  if (scene.readable.length === 0) return missed('没有走到致谢道别这一步。');
  const found = find(scene, FAREWELL);
  const last = found.at(-1);
  if (last && last.message.event < farewellFrom(scene))
    return missed('道别说得太早，后面又聊了好几句，最后没有收尾。', [shown(last)]);
  if (last) return met('有致谢或道别。', [shown(last)]);
  if (paid(scene)) return missed('顾客付款之后，没有一句谢谢。');
  return endOf(scene) ? notAssessed('顾客先走了，没来得及道别。') : notAssessed('会话还没有结束。');
}
