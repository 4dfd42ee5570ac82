import type { Product } from '../../src/schemas/index.ts';
import {
  type Answer,
  type Answering,
  answer,
  ask,
  care,
  detail,
  doing,
  of,
  offer,
  type Scene,
} from './scene.ts';
import type { View } from './types.ts';

/** What only a doctor may answer. */
export const MEDICAL = /痘|斑|孕|哺乳|A醇|药|痒|疼|颈椎|失眠|近视|血糖|血压|糖尿|咳|湿疹|宝宝|婴儿/;
export const DOCTOR = '建议先问一下医生，医生说可以再用';

/** Persons of whom no rule of thumb speaks: what is fit for others need not be for them. */
const TENDER = /孕|哺乳|备孕|宝宝|婴儿|儿童|月子/;

/** The tender person whom the shopper has told of, in its own word. */
const tenderIn = (view: View): string | undefined => {
  const lines = view.chat.filter((line) => line.from === 'shopper').map((line) => line.text);
  return TENDER.exec(lines.join(' '))?.[0];
};

/** Whether the page of the goods says something of such persons. */
const saysOf = (product: Product, word: string): boolean =>
  [...product.lacks, ...product.functions].some(({ words, says }) =>
    [says, ...words].some((text) => text.includes(word)),
  ) || product.suits.some((text) => text.includes(word));

/** Whether it was asked of goods for a tender person, and the shop's data do not know: then nobody is urged to buy. */
export const isLeftToDoctor = (view: View, product: Product | undefined): boolean => {
  const word = tenderIn(view);
  return product?.trade === '美妆' && word !== undefined && !saysOf(product, word);
};

/** Nothing is known: say so, ask the supervisor, come back in time; then what is known, what is not, and who may judge. */
function unknown({ view, product, attempt, question }: Scene, goods: Product): Answer {
  if (attempt === 0)
    return doing(
      of(
        care('您谨慎是对的，'),
        answer('这个资料上没有写，我不敢乱答您，我去问一下主管，十五分钟内回您'),
        ask('您现在皮肤是什么情况，还用着别的护肤品吗？'),
      ),
      { type: 'ask-supervisor', matter: 'product', item: goods.id, note: `顾客问：${question}，资料上没写` },
    );
  const asked = view.chat.some((line) => line.from === 'supervisor');
  return of(
    care('让您久等了，'),
    answer(
      `${asked ? '问过主管了' : '核实过了'}：成分是${product?.material.split('，完整')[0]}；没有专门给这样的情况做过测试，我不能说一定适合`,
    ),
    detail('成分表您拿给医生看一眼最稳妥'),
  );
}

const safety: Answering = (scene) => {
  const { product, view, question, text } = scene;
  if (product && isLeftToDoctor(view, product)) return unknown(scene, product);
  const allergy = view.shop.guarantees.find((g) => g.id === 'allergy');
  const food = product?.trade === '食品';
  const lack = product?.lacks.find((l) => /过敏|孕|婴|儿童/.test(l.says))?.says;
  if (food)
    return of(
      answer(lack ?? '配料表都写在包装上'),
      detail(`配料是${product.material}，有过敏史的话先看一下配料表`),
    );
  const medical = MEDICAL.test(`${question} ${text}`);
  return of(
    care('担心这个很正常，'),
    medical && answer(DOCTOR),
    answer('谁都不能保证一定不过敏，建议先在耳后试用一点，观察一天没有不适再用，不舒服就停用'),
    detail(product && !medical ? `成分上${product.material.split('，').at(-2) ?? product.material}` : ''),
    allergy && offer(`万一过敏，${allergy.says}`),
    lack !== undefined && detail(lack),
  );
};

/** Used along with goods of another shop: nothing is said for those. */
const together: Answering = ({ view, product }) =>
  of(
    care('问一句是对的，'),
    answer('别家那一瓶我不了解它的配方，不敢替它说话'),
    detail(
      isLeftToDoctor(view, product)
        ? '稳妥的办法是先停一停，看医生的时候把两样的成分一起给医生看一眼'
        : '稳妥的办法是先停一停那一瓶，先单用一样，几天没有不适再慢慢加',
    ),
  );

/** Answers on whom goods are fit for, and with what. */
export const SAFETY_ANSWERS = { safety, together };
