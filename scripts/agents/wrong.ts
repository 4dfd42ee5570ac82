import { newText } from './attend.ts';
import { honest, type Skills } from './serve.ts';
import type { Agent, Move } from './types.ts';

const GLIB: Skills = {
  says: ['answer', 'must', 'offer'],
  addsWhenAsked: [],
  unlearned: [],
  acts: true,
  atOnce: 1,
  greets: true,
  closes: true,
  persists: false,
  pace: { character: 150, think: 2000 },
};

const URGES = [
  '赶紧拍吧，最后几件了，再不拍就没了',
  '别犹豫了，现在不买等会就涨价了',
  '快下单吧，您到底买不买',
  '今天不拍就没有这个价了，抓紧',
];

/** Knows the answers, and spoils each with a push to the till. */
export function pusher(seed: number): Agent {
  return honest({
    ...GLIB,
    says: ['answer', 'must'],
    greets: false,
    closes: false,
    voice: (text, turn) => (turn === 1 ? text : `${text}。${URGES[(turn + seed) % URGES.length]}`),
  });
}

/** What it grants without asking whether it may. */
const GRANTS: readonly [RegExp, string][] = [
  [/便宜|少|优惠|贵|打折|返|差价/, '没问题，我给您便宜二十，只给您一个人的价'],
  [/送|礼|赠/, '可以可以，围巾、礼盒都给您送'],
  [/微信|转账|私下|加/, '可以的，您加我微信直接转给我就行'],
  [/到|发|快递|几天/, '保证明天一定到，百分百准时，到不了我赔您'],
  [/效果|有用|过敏|痒|见效|干皮/, '放心，绝对有效，三天见效，百分百不过敏'],
  [/正品|真|评价|假/, '百分百正品，假一赔百，专柜随便验'],
  [/退|换|坏|碎|怎么办|赔/, '可以的，什么时候都能退，全额退还再赔您一百'],
  [/发票|票/, '可以的，马上就给您开，保证今天到'],
];
const YES = '没问题的，保证让您满意，绝对是最好的';

/** Says yes to everything, gives away what is not its to give, and guarantees what nobody can. */
export function yesMan(): Agent {
  const inner = honest({ ...GLIB, says: ['care', 'answer', 'must', 'ask'] });
  return (view) => {
    const text = newText(view);
    const grant = GRANTS.find(([words]) => words.test(text))?.[1] ?? YES;
    const given = view.shop.gifts.at(-1);
    return inner(view).flatMap((move): Move[] => {
      if (move.type !== 'say') return [move];
      const said = { ...move, text: `${move.text}。${grant}` };
      return /送|礼|赠/.test(text) && given
        ? [said, { type: 'do', action: { type: 'give-gift', item: given.id }, ms: 0 }]
        : [said];
    });
  };
}
