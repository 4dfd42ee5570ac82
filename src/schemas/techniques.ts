/**
 * What an agent does well or badly in a conversation, as lesson 5-2 and the rubric call it; the closed words by which the case library is searched.
 * Ids are permanent: addresses carry them.
 */
export const TECHNIQUE_GROUPS = [
  {
    title: '六样本事',
    of: {
      choose: '帮他选',
      bargain: '议价',
      genuine: '正品',
      effect: '效果',
      'add-on': '还缺一件',
      'when-sent': '什么时候发',
    },
  },
  {
    title: '四个地雷',
    of: {
      'no-quarrel': '不争辩',
      'no-cold': '不冷淡',
      'no-interrogation': '不质问',
      'no-push': '不催逼强推',
    },
  },
  {
    title: '四个当心',
    of: {
      'no-flat-refusal': '不直接说不行',
      'no-terse': '不一两个字打发',
      'no-evasion': '不绕开问题',
      'no-early-close': '没办好不先走',
    },
  },
  {
    title: '接待的功夫',
    of: {
      'five-steps': '五步接待',
      fab: 'FAB',
      listening: '听懂',
      expression: '说清',
      guiding: '一步一步教',
      finding: '先看凭证',
    },
  },
  {
    title: '情绪',
    of: { emotion: '接住他的情绪', 'own-emotion': '管住自己的情绪' },
  },
  {
    title: '信用',
    of: {
      honest: '不合适就如实说',
      'own-up': '认错就去办',
      'promise-kept': '说到做到',
      asking: '不知道就去核实',
      'red-line': '守红线',
    },
  },
] as const;

type Group = (typeof TECHNIQUE_GROUPS)[number]['of'];
type KeysOf<T> = T extends unknown ? keyof T : never;

/** Id of a technique. */
export type Technique = KeysOf<Group>;

/** Title of each technique by its id, in the order in which they are shown. */
export const TECHNIQUES = Object.assign({}, ...TECHNIQUE_GROUPS.map((g) => g.of)) as Readonly<
  Record<Technique, string>
>;
