/**
 * Words of dialects and chat spelling as the standard language writes them, for reading only. Each has the length of its match, so that every place in a
 * message stays where it is. What a word also means elsewhere is left alone: 滴 stays in 水滴.
 */
const FORMS: readonly (readonly [RegExp, string])[] = [
  [/[莫没冇木][得有](?!罪|救|耳|商量|谈|法比|说的)/g, '没有'],
  [/冇/g, '没'],
  [/恁|侬/g, '您'],
  [/阿拉/g, '我们'],
  [/俺|偶(?=们|家|帮|给|的)/g, '我'],
  [/啥子|么子|么事/g, '什么'],
  [/啷个|咋个|咋子|咋样(?=弄|办|洗)/g, '怎么'],
  [/哪旮[旯瘩]|哪嘎[达哒]|哪疙瘩/g, '哪地方'],
  [/边度/g, '哪里'],
  [/几多(?=钱|个|件|斤|天|码)/g, '多少'],
  [/(?<=[好是在对有行会能可以])[滴哒]/g, '的'],
  [/噻/g, '嘛'],
  [/咧/g, '呢'],
  [/嘅/g, '的'],
  [/咗/g, '了'],
  [/哋/g, '们'],
  [/啲/g, '些'],
  [/佢/g, '他'],
  [/大夫/g, '医生'],
  [/睇/g, '看'],
  [/俾|畀/g, '给'],
];

/** A plain text in the words of the standard language, place for place. */
export const standardWords = (text: string): string =>
  FORMS.reduce((read, [form, word]) => read.replace(form, word), text);
