import type { LossReason, ProblemKind } from '../schemas/index.ts';
import type { Body, FiledForm } from './types.ts';

/** Why a shopper did not buy, in words for people. */
export const LOSS_NAMES: Record<LossReason, string> = {
  price: '嫌贵',
  'no-fit': '商品不合适',
  'out-of-stock': '想要的没货',
  'delivery-time': '赶不上他要的时间',
  distrust: '不放心',
  'slow-reply': '等久了',
  comparing: '还在比较',
  payment: '付款没成功',
  'only-asking': '只是问问',
  other: '别的原因',
};

/** What a daily problem is about, in words for people. */
export const PROBLEM_NAMES: Record<ProblemKind, string> = {
  product: '商品本身',
  page: '商品页没写清',
  stock: '库存不准',
  dispatch: '发货',
  carrier: '快递',
  promotion: '活动规则',
  system: '系统故障',
  service: '服务话术',
  other: '别的',
};

/** The longest text of a form, in characters. */
export const FORM_LENGTH = 200;

/** What is wrong with the text of a form, in words; undefined where it may be filed. The reason alone helps nobody. */
export function formProblem(text: string): string | undefined {
  const length = [...text.trim()].length;
  if (length < 4) return '用一句话写清楚是怎么回事，别人看了才帮得上。';
  return length > FORM_LENGTH ? `最多 ${FORM_LENGTH} 个字，现在有 ${length} 个。` : undefined;
}

/** How often each reason stands in the forms of a kind, most frequent first. */
export function tally(
  forms: readonly FiledForm[],
  kind: FiledForm['kind'],
): { title: string; count: number }[] {
  const names: Record<string, string> = kind === 'loss-logged' ? LOSS_NAMES : PROBLEM_NAMES;
  const counts = new Map<string, number>();
  for (const form of forms)
    if (form.kind === kind) counts.set(form.reason, (counts.get(form.reason) ?? 0) + 1);
  return [...counts]
    .map(([reason, count]) => ({ title: names[reason] ?? reason, count }))
    .sort((a, b) => b.count - a.count);
}

type FormBody = Extract<Body, { kind: 'problem-filed' | 'loss-logged' }>;

/** The forms after one more: of a conversation's losses the one logged last counts. */
export function withForm(forms: readonly FiledForm[], body: FormBody, time: string): FiledForm[] {
  const others =
    body.kind === 'loss-logged'
      ? forms.filter((f) => f.kind !== 'loss-logged' || f.conversation !== body.conversation)
      : forms;
  return [...others, { ...body, time } as FiledForm];
}
