import type { Tone } from '../transcript/index.ts';
import { normalise, plainWord } from './normalise.ts';

const COURTESY = [
  '您',
  '请',
  '谢谢',
  '感谢',
  '抱歉',
  '不好意思',
  '麻烦',
  '辛苦',
  '劳烦',
  '欢迎',
  '亲',
  '打扰',
  '贵',
  '见谅',
  '对不起',
  '祝',
];
const WARMTH = [
  '亲',
  '哦',
  '呢',
  '呀',
  '哈',
  '啦',
  '~',
  '宝',
  '嘻',
  '么么',
  '放心',
  '开心',
  '喜欢',
  '祝',
  '花',
  '心',
  '贴心',
  '理解',
  '嘛',
  '哒',
];
const RUDE = ['滚', '闭嘴', '爱买不买', '烦', '神经', '有病', '穷', '傻', '蠢', '拉倒', '废话'];
const WARM_MARKS = [
  '😊',
  '😀',
  '😄',
  '🥰',
  '😘',
  '🙂',
  '☺',
  '❤',
  '🌹',
  '🌸',
  '[微笑]',
  '[玫瑰]',
  '[愉快]',
  '[可爱]',
  '[爱心]',
];

const count = (text: string, words: readonly string[]) => words.filter((word) => text.includes(word)).length;
const isHan = (char: string) => char >= '\u4e00' && char <= '\u9fff';

/** The words alone, so that another particle at the end or another mark is still the same message. */
const core = (text: string) =>
  [...normalise(text).text].filter((char) => isHan(char) || /[a-z0-9]/.test(char)).join('');

const sameAsBefore = (text: string, earlier: readonly string[]): boolean => {
  const now = core(text);
  return now.length >= 6 && earlier.some((before) => core(before) === now);
};

const isShouting = (original: string): boolean => {
  const marks = [...original].filter((char) => char === '!' || char === '！').length;
  const letters = [...original].filter((char) => /[A-Za-z]/.test(char));
  const capitals = letters.filter((char) => char >= 'A' && char <= 'Z').length;
  return (
    marks >= 3 || /[？?！!]{3,}/.test(original) || (capitals >= 12 && capitals * 10 >= letters.length * 9)
  );
};

/** How a message sounds. `earlier` are the agent's own messages so far; `slang` the shop's list of words to avoid. */
export const toneOf = (
  original: string,
  plainText: string,
  earlier: readonly string[],
  slang: readonly string[],
): Tone => {
  const rude = count(plainText, RUDE) > 0;
  return {
    courteous: !rude && count(plainText, COURTESY) > 0,
    warm: !rude && (count(plainText, WARMTH) > 0 || count(original, WARM_MARKS) > 0),
    slang: slang.filter((word) => plainText.includes(plainWord(word))),
    shouting: isShouting(original),
    repeats: sameAsBefore(original, earlier),
  };
};
