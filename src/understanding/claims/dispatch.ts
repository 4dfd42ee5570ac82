import { type ClaimReader, clauseAt, judged, notClaimed, type Scene } from './scene.ts';

const LEFT = '(?:发货|发出去?|发走|寄出去?|寄走|出库|装车)';
const SENT = new RegExp(
  `(已经?|早就?)(?:给您|帮您|为您)?(?:${LEFT}|揽收|在路上|在途中)|${LEFT}了|(?:包裹|快递|正)在(?:路上|途中|运输)`,
  'g',
);
const NOT_SENT =
  /(?:还没|没有|没能|尚未|还未|没|未)(?:给您|帮您|有|能)?(?:发货|发出|发走|寄出|寄走|出库|揽收|出仓|发(?![现票错生展短过]))/g;

/** Not said of the parcel as it is: what a page shows, what should have been, what is sent in place of it, goods under way to the shop. */
const OTHERWISE =
  /显示|状态|写着|以为|不代表|不等于|不算|应该|该|本来|原本|等|一旦|如果|补发|重发|换|补货|调货/;
/** Before a bare 发出了 these make it a day to come: 下午发出了我告诉您. */
const TO_COME = /今|明|后天|下午|晚上|点|一|马上|会|能|要|尽快|争取|安排|才|就|再|到时/;
/** And these make it one gone by again: 昨晚就发走了. */
const GONE_BY = /昨|前天|刚/;
const THEN = /^,?(?:我|马上|第一时间|会|再|给您|把|跟您|通知|系统|短信|手机|页面|您)/;

/** A rule of all parcels, not a word on this one: 没发货的可以退. */
const RULE = /^(?:的|可以|才|就|都|能|也|随时|时|之?前|之?后|以[前后])/;

const headOf = (scene: Scene, start: number) => scene.text.slice(clauseAt(scene, start).start, start);

const said = (scene: Scene, pattern: RegExp): RegExpExecArray[] =>
  [...scene.text.matchAll(pattern)].filter(
    ({ 0: word, index }) =>
      !notClaimed(scene, index) &&
      !OTHERWISE.test(headOf(scene, index)) &&
      !RULE.test(scene.text.slice(index + word.length)),
  );

/** 已经发出了, 还没出库: held against whether the shopper's order has left the shop. Nothing is claimed where that is not known. */
export const dispatchClaims: ClaimReader = (scene) => {
  const { sent } = scene;
  if (sent === undefined) return [];
  const not = said(scene, NOT_SENT).map((found) => ({ found, value: 'no:sent', isTrue: !sent }));
  const gone = said(scene, SENT)
    .filter(({ 0: word, 1: already, index }) => {
      const head = headOf(scene, index);
      if (/[没未不]有?$/.test(head)) return false;
      const open = TO_COME.test(head) && !GONE_BY.test(head);
      return already !== undefined || (!open && !THEN.test(scene.text.slice(index + word.length)));
    })
    .map((found) => ({ found, value: 'sent', isTrue: sent }));
  const right = sent ? '订单已经发出' : '订单还没有发出';
  return [...not, ...gone].map(({ found: { 0: word, index }, value, isTrue }) =>
    judged({ kind: 'dispatch', value, start: index, end: index + word.length }, isTrue, right),
  );
};
