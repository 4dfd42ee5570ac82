import { plainWord } from '../normalise.ts';
import { type ClaimReader, clauseAt, denied, judged, notClaimed, places } from './scene.ts';

/** What agents blame a shortage or a delay on, in the words they use. */
const CAUSES = [
  '爆仓',
  '系统故障',
  '系统出错',
  '系统崩',
  '系统问题',
  '系统维护',
  '打包时发现',
  '打包发现',
  '打包的时候发现',
  '发货时发现',
  '质检没过',
  '质检不合格',
  '最后一件有瑕疵',
  '工厂在赶',
  '厂家在赶',
  '工厂停工',
  '工厂放假',
  '仓库盘点',
  '仓库放假',
  '仓库停电',
  '停电',
  '暴雨',
  '大雪',
  '台风',
  '封路',
  '着火',
  '失火',
  '限行',
  '管控',
  '塌方',
  '疫情',
  '机器坏',
  '打单机坏',
  '快递停运',
  '快递罢工',
  '快递车坏',
  '老板不在',
  '人手不够',
];

/** Only with one of these is the cause an excuse: the weather alone may be small talk. */
const HELD_UP =
  /没货|缺货|断货|无货|卖完|晚|延|迟|慢|耽误|没发|未发|发不|还没|才能|要等|再等|等几天|过几天|没法发|不能发|推后|推到|来不及/;

/** Said before a cause, it is a case that may come, not one that holds. */
const SUPPOSED = /遇|碰上|赶上|除非|可能|也许|有时|偶尔|大促期间|怕/;

/** A cause given for a shortage or a delay is true where the shop's data name it, and invented where they do not. */
export const causeClaims: ClaimReader = (scene) => {
  if (!HELD_UP.test(scene.text)) return [];
  const known = scene.shop.circumstances.flatMap(({ id, words }) =>
    words.map((word) => ({ id, word: plainWord(word) })),
  );
  const actual = scene.shop.circumstances.map(({ says }) => says).join('；');
  return places(scene.text, [...known.map(({ word }) => word), ...CAUSES]).flatMap((found) => {
    const clause = clauseAt(scene, found.start);
    const supposed = SUPPOSED.test(scene.text.slice(clause.start, found.start));
    if (supposed || notClaimed(scene, found.start) || denied(scene, found.start, found.end)) return [];
    const own = known.find(({ word }) => word === found.word);
    const claim = {
      kind: 'cause',
      value: found.word,
      start: found.start,
      end: found.end,
      ...(own ? { subject: own.id } : {}),
    } as const;
    return [judged(claim, own !== undefined, actual || '仓库、快递和系统都正常')];
  });
};
