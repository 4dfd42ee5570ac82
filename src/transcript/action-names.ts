import type { ActionType } from '../schemas/index.ts';

/** What was done at the desk, in words for people. */
export const ACTION_NAMES: Record<ActionType, string> = {
  'send-card': '发商品卡',
  'give-gift': '备注赠品',
  'send-coupon': '发优惠券',
  'write-note': '写订单备注',
  'change-address': '改收货地址',
  'cancel-order': '取消订单',
  'change-price': '改价',
  refund: '退款',
  resend: '补发',
  exchange: '换货',
  'accept-return': '同意退货',
  'pay-difference': '退差价',
  intercept: '拦截包裹',
  'issue-invoice': '开发票',
  'send-order-link': '发付款链接',
  'ask-supervisor': '问主管',
  'hand-over': '转交会话',
  leave: '离开会话',
};

/** Done behind the counter, or sent without a word: the shopper does not see it as an answer and goes on waiting for what is said. */
export const UNANSWERING: readonly ActionType[] = ['write-note', 'ask-supervisor', 'send-order-link'];
