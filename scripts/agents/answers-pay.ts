import { type Answering, answer, ask, care, detail, of, offer } from './scene.ts';

const STEPS = [
  '您先点右下角的“立即购买”，选好颜色规格',
  '选好点确定，上面有“添加收货地址”，点一下填上名字、电话和门牌，点保存',
  '再点最下面的“提交订单”，选付款方式付款就好了',
];

const howToBuy: Answering = ({ attempt }) =>
  of(
    care(attempt === 0 ? '别着急，我一步一步教您。' : '做得对，'),
    answer(STEPS[Math.min(attempt, STEPS.length - 1)] ?? ''),
    attempt === 0 ? ask('看到了吗？') : offer('点好了告诉我，我们再走下一步'),
  );

const fillAddress: Answering = () =>
  of(answer('上面有“添加收货地址”，您点一下，填上名字、电话和门牌，点保存就好'), offer('填好我帮您核对'));

const paySafe: Answering = ({ view }) =>
  of(
    care('担心很正常，'),
    answer('付的钱先由平台保管，您收到货、点了确认收货才会给店里'),
    detail(`不满意签收次日起${view.shop.returns.days}天内可以退`),
  );

const payFail: Answering = ({ attempt }) =>
  attempt === 0
    ? of(
        answer('付款失败多半是单日限额满了，您点更换付款方式，用余额或者另一张卡就能付'),
        ask('页面上提示的是什么呢？'),
      )
    : of(answer('您在付款页点“更换付款方式”，选信用卡或者余额再试一下'), offer('还不行的话等几分钟刷新再付'));

const payMeans: Answering = () =>
  of(answer('付款页支持余额、银行卡、信用卡，您点更换付款方式就能选'), detail('支付都在平台里完成，最安全'));

/** Answers on buying and paying. */
export const PAY_ANSWERS = {
  'how-to-buy': howToBuy,
  'fill-address': fillAddress,
  'pay-safe': paySafe,
  'pay-fail': payFail,
  'pay-means': payMeans,
};
