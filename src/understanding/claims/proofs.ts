import { plainWord } from '../normalise.ts';
import { type ClaimReader, denied, judged, notClaimed, places, productAt } from './scene.ts';

/** Papers that shoppers ask for and that only shops which have them may claim. */
const OTHER_PROOFS = [
  '专柜小票',
  '进货单',
  '进货凭证',
  '报关单',
  '鉴定证书',
  '采购合同',
  '海关单',
  '3c认证',
  'sgs报告',
  'sgs检测',
  '专利证书',
  '获奖证书',
  '原产地证明',
  '专柜发票',
  '进口证明',
];

/** What is done to a tag is no claim of a paper: 别剪吊牌, 留着吊牌. */
const HANDLED = /(剪|铰|摘|撕|拆|扯|取|留|保留|保管)(了|掉|着|下|好)?$/;

/** Whoever says which goods have a paper does not claim it for these: 报关单是进口货才有. */
const OTHERS_HAVE = /^[^,。!?]{0,8}才(会?有|需要?|开|给)/;

/** A proof is true where it exists for the product spoken of, false where it does not. */
export const proofClaims: ClaimReader = (scene) => {
  const known = scene.shop.proofs.flatMap(({ id, words }) =>
    words.map((word) => ({ id, word: plainWord(word) })),
  );
  const nameOf = (id: string) => scene.shop.proofs.find((proof) => proof.id === id)?.name ?? id;
  return places(scene.text, [...known.map(({ word }) => word), ...OTHER_PROOFS]).flatMap((found) => {
    if (notClaimed(scene, found.start) || HANDLED.test(scene.text.slice(0, found.start))) return [];
    if (OTHERS_HAVE.test(scene.text.slice(found.end))) return [];
    const product = productAt(scene, found.start);
    const no = denied(scene, found.start, found.end);
    const ids = known.filter(({ word }) => word === found.word).map(({ id }) => id);
    const claim = {
      kind: 'proof',
      value: `${no ? 'no:' : ''}${found.word}`,
      start: found.start,
      end: found.end,
      ...(ids[0] === undefined ? {} : { subject: ids[0] }),
    } as const;
    if (!product) return [judged(claim, undefined, '')];
    const has = ids.some((id) => product.proofs.includes(id));
    const right =
      product.proofs.length > 0
        ? `${product.name}能出示:${product.proofs.map(nameOf).join('、')}`
        : `${product.name}没有可出示的证明`;
    return [judged(claim, has !== no, right)];
  });
};
