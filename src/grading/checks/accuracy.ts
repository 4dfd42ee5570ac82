import type { SpeechAct } from '../../schemas/index.ts';
import { met, missed, notAssessed, unsure } from '../judge.ts';
import { find, findBreaking, findDoubtful, type Scene, shown } from '../scene.ts';
import type { Judgement } from '../types.ts';

/** What the agent said of goods, prices, dates and rules agrees with the shop's data. */
export function claimsTrue(scene: Scene): Judgement {
  const all = scene.messages.flatMap((m) => m.reading.claims.map((claim) => ({ m, claim })));
  const wrong = all.filter(({ claim }) => claim.verdict === 'false');
  if (wrong.length > 0) {
    const right = wrong.flatMap(({ claim }) => (claim.right ? [claim.right] : []));
    const evidence = wrong.map(({ m, claim }) => ({ event: m.event, start: claim.start, end: claim.end }));
    return missed(
      right.length > 0 ? `和店里的资料对不上，应当是：${right.join('；')}。` : '和店里的资料对不上。',
      evidence,
    );
  }
  const true_ = all.filter(({ claim }) => claim.verdict === 'true');
  if (true_.length === 0) return notAssessed('没有说到可以核对的事实。');
  const evidence = true_
    .slice(0, 3)
    .map(({ m, claim }) => ({ event: m.event, start: claim.start, end: claim.end }));
  return met(`${true_.length} 处事实和店里的资料一致。`, evidence);
}

/** The breaking acts are absent, judged only where something was said that could have held it. */
function kept(breaking: readonly SpeechAct[], chance: readonly SpeechAct[], broken: string, fine: string) {
  return (scene: Scene): Judgement => {
    const found = findBreaking(scene, breaking);
    if (found.length > 0) return missed(broken, found.map(shown));
    const doubtful = findDoubtful(scene, breaking);
    if (doubtful.length > 0) return unsure(doubtful.map(shown));
    const spoke = find(scene, chance);
    return spoke.length === 0 ? notAssessed('没有说到这一类的话。') : met(fine, spoke.slice(0, 2).map(shown));
  };
}

const praise = kept(
  ['overclaim'],
  ['introduce-product', 'give-reason', 'recommend', 'set-expectation', 'assure-authentic', 'show-proof'],
  '这里把话说满了。',
  '介绍商品没有夸大。',
);

/** No praise too great. Where nothing is for sale, a word on the goods is no praise: only a breach is told. */
export function noOverclaim(scene: Scene): Judgement {
  const found = praise(scene);
  const selling = scene.case.basket.length > 0;
  return found.status === 'met' && !selling ? notAssessed('这次没有东西要介绍。') : found;
}

/** No promise beyond what the agent may decide; a price cut for one shopper is such a promise. */
export const noOverpromise = kept(
  ['overpromise', 'concede-price'],
  [
    'explain-shipping',
    'set-expectation',
    'assure-return',
    'promise-followup',
    'offer-solution',
    'explain-policy',
    'offer-gift',
  ],
  '这里替别人打了包票。',
  '承诺的都在权限之内。',
);
