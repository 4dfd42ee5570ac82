import type { HonestRow } from './honest-rows.ts';

/** True by the shops' data, met when strangers served our shoppers by typing. */
export const BY_HAND_HONEST_ROWS: HonestRow[] = [
  // Vouchers, sums before 到手, days that are no rule.
  ['mumian', '入会领15', { product: 'bedding', shopper: '那平台上能便宜多少' }],
  ['qinghe', '券有一张，关注店铺领10块', { product: 'wool-sweater', shopper: '能便宜不' }],
  ['mumian', '344到手', { product: 'bedding', shopper: '便宜多少' }],
  ['qinghe', '过两天降了也不怕，有价保', { product: 'down-jacket', shopper: '过两天降价咋办' }],
  ['shanwu', '今天发不了了，最快周一', { product: 'orange', shopper: '今天能发吗', now: '2026-11-28T15:12' }],
  ['shanwu', '发货了系统会有短信', { product: 'orange', shopper: '发了没' }],
  ['maidian', '10000毫安是37瓦时，能随身带，别托运', { product: 'power-bank', shopper: '能上飞机不' }],
  ['qinghe', '料子是羊毛70锦纶30，上班穿大衣里面正好', { product: 'wool-sweater', shopper: '料子咋样' }],
  // What is taken back by its clause, and a guarantee's own time.
  ['qinghe', '感受因人而异，几天见效我没法跟您保证', { product: 'serum-oil', shopper: '几天见效' }],
  ['qilu', '签收30天内过敏包退，凭就诊记录全额退，不用寄回', { product: 'shampoo', shopper: '不退我投诉' }],
  ['maidian', '贵在售后 保一年 三十天坏了直接换', { product: 'earbuds', shopper: '到底贵在哪' }],
  // An hour before sending is no hour of arrival; what is given back is no price.
  [
    'mumian',
    '给您换个新的凳子 今天15点前发青岛三四天到 旧的不用您出运费',
    { product: 'stool', shopper: '能换吗', now: '2026-11-24T10:20' },
  ],
  [
    'shanwu',
    '给您补发一瓶 今天14点前发泉州两三天到 不用寄回',
    { product: 'honey', shopper: '碎了一瓶', now: '2026-11-24T10:20' },
  ],
  ['maidian', '一百批不下来 主管就准了30', { product: 'keyboard', shopper: '退我一百吧' }],
  ['maidian', '一百退不了，能退你30 再补颗键帽', { product: 'keyboard', shopper: '那一百怎么说' }],
  [
    'shanwu',
    '26号天晴采了当天发，苏州一两天到',
    { product: 'orange', shopper: '那要等到哪天呀', now: '2026-11-24T15:20' },
  ],
  // A total that holds the postage, what is lacking to a sum, what cannot be done, a page, the next clause, a size that is worn.
  ['shanwu', '不凑也成，一包面加邮费44', { product: 'noodles', shopper: '邮费太贵了吧' }],
  ['shanwu', '您再添27块东西，这12就省了', { product: 'noodles', shopper: '邮费太贵了吧' }],
  ['maidian', '这个给电脑充不了哦，22.5W太小了', { product: 'power-bank', shopper: '能充笔记本不' }],
  [
    'qinghe',
    '是真货，若岚品牌给咱写了授权书的，商品页最后一张就是',
    { product: 'serum-oil', shopper: '是正品吗' },
  ],
  [
    'qilu',
    '26、27号到成都，赶不上您不要了直接退都成',
    { product: 'shampoo', shopper: '路上还要几天', now: '2026-11-24T10:20' },
  ],
  ['qinghe', '170、124斤平时穿L的话，我看看表', { product: 'wool-sweater', shopper: '换多大' }],
];
