import type { SpeechAct } from '../../schemas/index.ts';
import { met, missed, notAssessed, unsure } from '../judge.ts';
import { findBreaking, findDoubtful, isHere, paidAt, type Scene, shown } from '../scene.ts';
import type { Judgement } from '../types.ts';
import { passedBy } from './rounds.ts';

/** A word or two prove no conduct: fewer readable messages than this are not assessed. */
const ENOUGH = 2;
/** A message of at most so many characters is terse, unless it takes up a request or greets. */
const TERSE = 3;

/** None of these acts in the whole conversation. */
function without(acts: readonly SpeechAct[], broken: string, kept: string) {
  return (scene: Scene): Judgement => {
    const found = findBreaking(scene, acts);
    if (found.length > 0) return missed(broken, found.map(shown));
    const doubtful = findDoubtful(scene, acts);
    if (doubtful.length > 0) return unsure(doubtful.map(shown));
    return scene.readable.length < ENOUGH ? notAssessed('能看懂的话太少，没法评。') : met(kept);
  };
}

export const noQuarrel = without(['argue', 'insult', 'threaten'], '这里和顾客争起来了。', '没有和顾客争辩。');
export const noCold = without(['perfunctory'], '这里是敷衍的话。', '没有敷衍的话。');
export const noInterrogation = without(['interrogate'], '这里像在质问顾客。', '没有质问顾客。');
export const noPush = without(['pressure'], '这里在催着顾客下单。', '没有催逼顾客。');
export const noFlatRefusal = without(
  ['refuse-flat', 'blame-shift'],
  '这里只说了不行，没有理由也没有出路。',
  '拒绝的时候有理由或出路。',
);

/** No answer of a syllable or two to a question; a short question is none. */
export function noTerse(scene: Scene): Judgement {
  const short = scene.messages.filter(
    (m) =>
      [...m.text.trim()].length <= TERSE &&
      m.reading.asks.length === 0 &&
      !(m === scene.messages[0] && isHere(m.text)) &&
      // After the payment nothing is open that a short word could leave unanswered.
      m.event < paidAt(scene) &&
      !m.reading.acts.some((a) => ['acknowledge', 'greet', 'close-warmly'].includes(a.act)),
  );
  if (short.length > 0)
    return missed(
      '回得太短，顾客得再问一遍。',
      short.map((m) => ({ event: m.event })),
    );
  return scene.readable.length < ENOUGH ? notAssessed('能看懂的话太少，没法评。') : met('每句都说到了点上。');
}

/** No question passed by while talking of something else. */
export function noEvasion(scene: Scene): Judgement {
  if (scene.readable.length < ENOUGH) return notAssessed('能看懂的话太少，没法评。');
  const evaded = passedBy(scene);
  if (evaded.length <= 1) return met('顾客问的都正面回应了。');
  return missed(
    '顾客的问题被绕开了不止一次。',
    evaded.flatMap((r) => (r.answer ? [{ event: r.answer.event }] : [])),
  );
}

/** The agent did not leave while the shopper waited. */
export function noEarlyClose(scene: Scene): Judgement {
  const left = scene.transcript.events.findIndex((e) => e.type === 'action' && e.action.type === 'leave');
  if (left >= 0) return missed('顾客还在，客服先离开了。', [{ event: left }]);
  return scene.readable.length < ENOUGH ? notAssessed('能看懂的话太少，没法评。') : met('陪顾客走到了最后。');
}

/** No slang that not everybody understands, no shouting. */
export function tone(scene: Scene): Judgement {
  const bad = scene.messages.filter((m) => m.reading.tone.slang.length > 0 || m.reading.tone.shouting);
  const words = [...new Set(bad.flatMap((m) => m.reading.tone.slang))];
  const said = words.length > 0 ? `用了网络流行语：${words.join('、')}。` : '一串感叹号像在喊话。';
  if (bad.length > 0)
    return missed(
      said,
      bad.map((m) => ({ event: m.event })),
    );
  return scene.readable.length < ENOUGH ? notAssessed('能看懂的话太少，没法评。') : met('用词得体。');
}
