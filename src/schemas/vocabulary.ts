/**
 * The closed sets that content, understanding, shoppers and grading share.
 * Ids are permanent: records key on them. Adding is allowed, renaming or dropping is not.
 */

/** What one message of an agent can do. A message carries any number of these, or none. */
export const SPEECH_ACTS = [
  // serving: the service flow
  'greet',
  'ask-need',
  'introduce-product',
  'give-reason',
  'recommend',
  'announce-promo',
  'cross-sell',
  'invite-order',
  'confirm-order',
  'invite-favourite',
  'offer-more-help',
  'acknowledge',
  'close-warmly',
  // answering: price, trust, delivery, rules
  'hold-price',
  'offer-gift',
  'concede-price',
  'assure-authentic',
  'show-proof',
  'assure-return',
  'set-expectation',
  'explain-shipping',
  'report-logistics',
  'quote-price',
  'explain-payment',
  'guide-steps',
  'explain-policy',
  // caring: when something is wrong
  'empathise',
  'apologise',
  'ask-wait',
  'promise-followup',
  'identify-order',
  'report-progress',
  'ask-evidence',
  'offer-solution',
  'hand-over',
  'invite-review',
  // breaking: what costs the sale or breaks a rule
  'refuse-flat',
  'argue',
  'interrogate',
  'perfunctory',
  'insult',
  'blame-shift',
  'overclaim',
  'overpromise',
  'off-platform',
  'leak-privacy',
  'threaten',
  'bribe-review',
  'press-review',
  'pressure',
] as const;
export type SpeechAct = (typeof SPEECH_ACTS)[number];

/** What a shopper's open question is about, and what an agent's message can take up. */
export const TOPICS = [
  'choice',
  'fit',
  'size',
  'material',
  'function',
  'quality',
  'authenticity',
  'effect',
  'safety',
  'usage',
  'care',
  'colour',
  'stock',
  'price',
  'gift',
  'add-on',
  'shipping-time',
  'arrival',
  'carrier',
  'freight',
  'return',
  'payment',
  'invoice',
  'reviews',
  'tracking',
  'fault',
  'refund',
  'order',
  'privacy',
  'complaint',
  'presence',
] as const;
export type Topic = (typeof TOPICS)[number];

/** What an agent's question asks the shopper for. */
export const ASK_TOPICS = [
  'need',
  'use',
  'budget',
  'height',
  'weight',
  'usual-size',
  'skin',
  'age',
  'preference',
  'colour',
  'quantity',
  'recipient',
  'deadline',
  'city',
  'concern',
  'owns',
  'device',
  'experience',
  'order',
  'address',
  'phone',
  'photo',
] as const;
export type AskTopic = (typeof ASK_TOPICS)[number];

/** What a claim of fact is about. */
export const CLAIM_KINDS = [
  'price',
  'total',
  'discount',
  'stock',
  'size',
  'size-advice',
  'material',
  'care',
  'function',
  'carrier',
  'cutoff',
  'dispatch',
  'delivery-day',
  'freight',
  'gift',
  'coupon',
  'return-window',
  'guarantee',
  'invoice',
  'proof',
  'cause',
] as const;
export type ClaimKind = (typeof CLAIM_KINDS)[number];

/** What an agent can do at the desk besides typing. */
export const ACTION_TYPES = [
  'send-card',
  'give-gift',
  'send-coupon',
  'write-note',
  'change-address',
  'cancel-order',
  'change-price',
  'refund',
  'resend',
  'exchange',
  'accept-return',
  'pay-difference',
  'intercept',
  'issue-invoice',
  'send-order-link',
  'ask-supervisor',
  'hand-over',
  'leave',
] as const;
export type ActionType = (typeof ACTION_TYPES)[number];

/** How a conversation can end. A reason, never a boolean. */
export const ENDINGS = ['paid', 'left', 'settled', 'handed-over', 'rightly-not-sold', 'timed-out'] as const;
export type EndingId = (typeof ENDINGS)[number];

/** What a case practises; a family says what a rubric looks for in technique. */
export const FAMILIES = [
  // before the sale
  'choice',
  'bargain-fairness',
  'bargain-freebie',
  'authenticity',
  'efficacy',
  'addon',
  'delivery',
  'size',
  'fab',
  'unknown-question',
  'unspoken-need',
  'doubt',
  'comparison',
  'gift',
  'bulk',
  'first-time',
  'not-fit',
  'idle-chat',
  'wrong-shop',
  // order and payment
  'payment',
  'payment-reminder',
  'address',
  'order-change',
  'invoice',
  'stockout',
  // the parcel
  'tracking',
  'lost-parcel',
  // after the sale
  'exchange',
  'return',
  'quality-return',
  'damaged',
  'wrong-goods',
  'colour-difference',
  'price-difference',
  'complaint',
  'abuse',
  'refund-pressure',
  // reviews, trust, privacy
  'bad-review',
  'review-bribe',
  'privacy',
  'off-platform',
] as const;
export type Family = (typeof FAMILIES)[number];

/** What costs a conversation its sale and caps its mark. */
export const RED_LINES = [
  'off-platform',
  'leak-privacy',
  'threaten',
  'insult',
  'bribe-review',
  'press-review',
  'private-price-cut',
  'false-proof',
  'invented-excuse',
  'false-shortage',
] as const;
export type RedLineId = (typeof RED_LINES)[number];
