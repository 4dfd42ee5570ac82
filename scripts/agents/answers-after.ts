import type { Action } from '../../src/transcript/index.ts';
import { called, deed } from './answers-orders.ts';
import { partRefund } from './answers-part-refund.ts';
import { arrivalText, dispatchText, sizeFrom, soon } from './figures.ts';
import { fits } from './goods.ts';
import type { Matter } from './matters.ts';
import {
  type Answer,
  type Answering,
  answer,
  ask,
  care,
  detail,
  doing,
  must,
  of,
  offer,
  type Scene,
} from './scene.ts';

/** The shop's own guarantee that fits the trouble best. */
export const sureFor = ({ view, past, question, text }: Scene) => {
  const words = `${question} ${text} ${TROUBLE_WORDS[past.find((m) => TROUBLE_WORDS[m]) ?? 'goods'] ?? ''}`;
  const ranked = view.shop.guarantees
    .filter((g) => !['price-protection', 'return-insurance', 'seven-days'].includes(g.id))
    .map((g) => ({ g, score: fits(words, [...g.words, g.name], g.says) }))
    .sort((a, b) => b.score - a.score)[0];
  return ranked && ranked.score > 1 ? ranked.g : undefined;
};

const TROUBLE_WORDS: Partial<Record<Matter, string>> = {
  broken: '性能故障 坏了 换新 保修',
  damaged: '运输破损 碎了 破损 坏果',
  'bad-food': '坏果 坏了包赔',
  allergy: '过敏 就诊记录',
  'bad-review': '性能故障 坏了 换新',
};

/** First words on goods that came wrong: feel for it, see the evidence, say what will be done. */
const trouble =
  (sorry: string, evidence: string, way: (scene: Scene) => string, type: Action['type']): Answering =>
  (scene) => {
    if (scene.attempt === 0) {
      const sure = sureFor(scene);
      return of(care(sorry), must(evidence), detail(sure ? `我们有${sure.name}，${sure.says}` : ''));
    }
    return doing(
      of(scene.attempt === 1 && care('抱歉，'), answer(way(scene)), offer('有进展马上告诉您')),
      deed(scene, type, way(scene)),
    );
  };

const resendWay = (scene: Scene) => {
  const address = scene.order?.receiver.address ?? '';
  const city = scene.view.shop.shipping.regions.flatMap((r) => r.places).find((p) => address.includes(p));
  const days = city ? arrivalText(scene.view, city, scene.told.deadline) : '';
  return `马上给您补发，${dispatchText(scene.view).includes('今天就发') ? '今天就能发出' : '最近一个发货日发出'}，${days}，不对的那件快递上门取，运费我们出；想退款的话也行`;
};
const replaceWay = (scene: Scene) => {
  const sure = sureFor(scene);
  return `${sure ? `${sure.says}` : ''}给您换新，坏的快递上门取，来回运费我们出；您想退款也可以给您全额退，您选哪个？`;
};

const allergy: Answering = (scene) => {
  const sure = scene.view.shop.guarantees.find((g) => g.id === 'allergy');
  const exception = scene.view.shop.returns.exceptions.find((e) => e.product === scene.order?.product);
  return of(
    care(scene.attempt === 0 ? '不舒服肯定难受，抱歉，您先停用，用清水冲干净。' : '理解您着急。'),
    scene.attempt === 0 && ask('请问用了几次，什么时候开始不舒服的？方便的话拍一下'),
    answer(sure ? `我们有${sure.name}，${sure.says}` : (exception?.says ?? '质量问题可以退款')),
    detail(exception && scene.attempt > 0 ? `先照实跟您说，${exception.says}` : ''),
  );
};

const colour: Answering = (scene) =>
  scene.attempt === 0
    ? of(
        care('和想的不一样确实会失落，抱歉。'),
        ask('方便拍一张给我看看吗？您家是什么灯光下看的？'),
        detail('不同灯光和屏幕会有一点色差，暖光下会显灰'),
      )
    : of(
        care('理解您，'),
        answer('不同的灯光和屏幕显示会有偏差，建议白天在窗边再看一眼，以实物为准'),
        offer(returnWay(scene)),
      );

const returnWay = ({ view, order }: Scene): string => {
  const { returns } = view.shop;
  const exception = returns.exceptions.find((e) => e.product === order?.product);
  return `${returns.condition.split('；')[0]?.replace(/。$/, '')}的话，签收次日起${returns.days}天内支持无理由退货${exception ? `（${exception.says}）` : ''}，也可以换别的`;
};

export const giveBack: Answering = (scene) => {
  const { attempt, text, question } = scene;
  const hot = /马上|立刻|赶紧|12315|投诉|曝光|今天不|骗/.test(`${question} ${text}`);
  return doing(
    of(
      care(hot && attempt < 2 ? '理解您着急，给您添麻烦了，抱歉。' : ''),
      answer(
        attempt === 0 ? `可以退的，${returnWay(scene)}` : '可以退，您在订单里点退货退款，约快递上门取就行',
      ),
      attempt === 0 && ask(`是${called(scene)}那单吗？之前用过吗，什么原因不想要，方便的话拍一下？`),
      detail('有运费险，寄回的运费由保险赔付'),
    ),
    attempt > 0 ? deed(scene, 'accept-return', '不喜欢，无理由退货') : undefined,
  );
};

const worn: Answering = ({ view, attempt }) =>
  of(
    care('理解您的心情，谁都想穿合身的，'),
    answer(`照实跟您说，洗过、剪了吊牌就不能换了，规定是${view.shop.returns.condition}`),
    detail('这样对后面的顾客也公平，我破不了这个例，抱歉'),
    offer(
      attempt > 1 ? '要是有质量问题不受这个限制，您拍给我看' : '您可以重新拍一件合适的码，我帮您把尺码对好',
    ),
  );

const exchange: Answering = (scene) => {
  if (
    /洗了|(?<!没)洗过|(?<!没)下过水|剪了|剪掉|吊牌(?:也)?没|穿了一|穿着上/.test(
      `${scene.text} ${scene.told.answers.join(' ')}`,
    )
  )
    return worn(scene);
  const { product, order, attempt } = scene;
  const fit = sizeFrom(scene);
  const table = (product?.sizeTable.length ?? 0) > 0;
  return doing(
    of(
      care(attempt === 0 ? '抱歉让您白等一趟。' : ''),
      answer('可以换的，没洗没用过、吊牌包装还在就行'),
      fit !== undefined && detail(`按尺码表建议您换${fit}码${order ? `，${order.colour}${fit}码有货` : ''}`),
      attempt === 0 && table && fit === undefined && must('请问您身高体重多少，平时穿多大？'),
      attempt === 0 && !table && ask('请问您想换成哪个，东西用过没有？'),
      offer('您在订单里点换货，快递上门取'),
    ),
    attempt > 0 ? deed(scene, 'exchange', `换${fit ?? ''}`) : undefined,
  );
};

export const waitOrBack = ({ view, attempt }: Scene): Answer =>
  of(
    answer(`两个办法：我联系网点${attempt > 0 ? '看能不能自提' : '加急派送'}，${soon(view)}给您回话`),
    offer('赶不上的话就给您全额退款，您选哪个？'),
  );

const refundTime: Answering = () =>
  of(answer('资料交齐当天就给您提交，一般一到三个工作日原路退回'), offer('慢了我来催，有结果告诉您'));

const returnFreight: Answering = ({ past, view, order }) =>
  order?.state === 'shipped'
    ? of(
        answer('拦截改派的运费我先帮您问清楚，不会没说就收您的'),
        detail('拦不住的话您拒收就行，退回来的运费我们出'),
        offer(`${soon(view)}给您准话`),
      )
    : past.some((m) => TROUBLES.includes(m) && m !== 'allergy' && m !== 'colour')
      ? of(answer('是我们的问题，来回运费我们出，不用您掏'), offer('快递上门取，您不用跑'))
      : of(
          answer(
            view.shop.returns.freightPaidBy === 'insurance'
              ? '有运费险，寄回的运费由保险赔付'
              : '寄回运费按规则来',
          ),
          detail('您在订单里点退货退款，约快递上门就行，验收后原路退回'),
        );

const badReview = trouble(
  '给您添麻烦了，这一星给得不冤，抱歉。',
  '具体是哪里有问题，方便拍给我看看吗？',
  ({ product }) =>
    product?.trade === '食品'
      ? '缺的今天就给您补发，不用寄回；这一批我登记报给质检去称，今天下午给您结果；评价您照实写就好'
      : '今天就给您补发配件，装好还不行就给您换新，来回运费我们出；评价您照实写就好',
  'resend',
);

/** Matters that are a trouble with what was bought. */
export const TROUBLES: readonly Matter[] = [
  'broken',
  'damaged',
  'wrong-goods',
  'bad-food',
  'allergy',
  'colour',
  'lost',
  'tracking',
  'not-sent',
  'bad-review',
  'exchange',
  'return',
  'complaint',
  'price-drop-order',
];

/** Answers after the sale. */
export const AFTER_ANSWERS = {
  allergy,
  'part-refund': partRefund,
  colour,
  broken: trouble(
    '这才用几天就出毛病，换谁都着急，非常抱歉。',
    '麻烦拍一段视频或照片给我看看是什么情况？',
    replaceWay,
    'exchange',
  ),
  damaged: trouble(
    '收到是坏的换谁都生气，真对不起。',
    '麻烦拍一下破的地方和外箱给我看看？',
    (scene) => `${sureFor(scene)?.says ?? ''}${resendWay(scene)}`,
    'resend',
  ),
  'wrong-goods': trouble(
    '发错了是我们配货的错，非常抱歉。',
    '麻烦拍一下收到的东西和面单，我马上核对？',
    resendWay,
    'resend',
  ),
  'bad-food': trouble(
    '收到坏的换谁都不高兴，对不起。',
    '麻烦拍一下坏的，数一下几个，发给我看看？',
    (scene) => `${sureFor(scene)?.says ?? '坏的按数赔'}坏的我现在给您退款，想补发也可以，您选`,
    'refund',
  ),
  trouble: trouble(
    '给您添麻烦了，抱歉。',
    '具体是什么情况，方便拍张图给我看看吗？',
    (scene) =>
      `是我们的问题，${sureFor(scene)?.says ?? ''}可以给您补发，也可以换新或者退款，来回运费我们出，您看哪个方便`,
    'resend',
  ),
  'bad-review': badReview,
  return: giveBack,
  exchange,
  'refund-time': refundTime,
  'return-freight': returnFreight,
};
