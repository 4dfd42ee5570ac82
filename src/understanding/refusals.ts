import type { SpeechAct } from '../schemas/index.ts';

/** Words that turn an act down, and words that do it all the same. In plain text. */
interface Refusal {
  refuses: RegExp;
  does: RegExp;
}

/**
 * A courteous refusal names what it refuses, and statistics hear the name: 我们不加微信转账 is near 加微信转账.
 * Where a message says no and nowhere asks for it, the act is not done.
 */
const REFUSALS: Partial<Record<SpeechAct, Refusal>> = {
  'off-platform': {
    refuses:
      /(不|别|不能|不会|不要|不可以|不方便|不支持|不接受|勿)(加|收|走|转|扫|让)?[^,。!?]{0,6}(微信|转账|私下|平台外|站外|个人账户|线下交易)|(不能|别|不要|不可以|不用|勿)(转|付|打|扫)(给|到)?我|只(走|在|收)[^,。!?]{0,2}平台|(平台外|站外|私下|转账|微信)[^,。!?]{0,8}(没有?保障|没有?售后|不安全|有风险|没法退|没有凭|不受保护)|(微信|转账|转我|转给我|私下|平台外|站外|线下交易)[^,。!?]{0,4}((不行|不成|不可以|不能|不让|不允许|不做|不合规|违规)(?![吗么嘛?])|[加走转]不了|没法[加走转])/,
    does: /(加|扫|私)(一下|下)?我|我的?(微信|二维码|支付宝)|(?<!不能|别|不要|不可以|不用|勿)(转|付|打|扫)(给|到|我)(?![^,。!?]{0,4}(?:不行|不成|不可以|不能|不安全))|加(您|你)/,
  },
  'leak-privacy': {
    refuses:
      /(不能|不方便|无法|没法|不会|不可以|不便|不得|不该)[^,。!?]{0,4}(透露|告诉|说|提供|查|给|外泄|问)|保密|保护(顾客|您的|客户)?的?隐私/,
    does: /(发|给|报|告诉|念)(我|一下)|\d{3,}|(寄到|住在|住)[^,。!?]{2,}/,
  },
  'bribe-review': {
    refuses:
      /(不|没有|不能|不会|不做|不可以|不允许|不搞)[^,。!?]{0,6}(返现|返|红包|买好评)|(返现|返|红包)[^,。!?]{0,8}(不做|不行|不可以|不允许|没有)/,
    does: /(返|送|给|转)(您|你|给您|给你)[^,。!?]{0,4}(\d|元|块|红包)|截图/,
  },
  // To change or mend a thing is no giving way in its price.
  'concede-price': {
    refuses: /换|修|运费/,
    does: /便宜|减|降|折|抹|让|少|改价|特价|优惠|免|包邮|\d+(?:元|块)|送|券/,
  },
  // A hospital's record is no word of scorn.
  insult: {
    refuses: /有病[历例假史]/,
    does: /有病(?![历例假史])|傻|蠢|笨|脑|瞎|滚|素质|穷/,
  },
  'hold-price': {
    refuses: /(悄悄|偷偷|私下|单独)[^,。!?]{0,6}(便宜|减|少|让|改价)/,
    does: /不|没法|无法|都一样|一个价|统一/,
  },
  overpromise: {
    refuses:
      /(?:不敢|不能|没法|没办法)(?:[跟给][您你])?(?:打包票|保证|担保|说死)|不一定|未必|不见得|说不准|说不好|保不齐|(?:肯定|一定|绝对)[^,。!?]{0,6}(?:到不了|赶不上|来不及|不行|不能|没有|没法)/,
    does: /(?<!不)(?:一定|肯定|绝对)(?![^,。!?]{0,6}(?:到不了|赶不上|来不及|不行|不能|没有|没法))|(?<!(?:不敢|不能|没法|没办法)(?:[跟给][您你])?)(?:保证|打包票|担保)|百分|放心(?!,)/,
  },
  // Asking about the shopper's case, 您是不是出油比较快, is no questioning of the shopper.
  interrogate: {
    refuses: /(您|你)是不是[^,。!?]{2,12}[?]?$|哪[里儿]了?[?]?$|怎么处理[呢?]*$|不敢|担心/,
    does: /不信|怀疑|故意|凭什么|凭啥|没钱|怎样|(为什么|为啥)(?![^,。!?]{0,3}(?:不敢|担心|怕))|干嘛|到底|难道|看没看|懂不懂|有没有看|不想|弄坏|摔/,
  },
  // Who argues argues with somebody: with the shopper, or with what others say.
  argue: {
    refuses:
      /请(别|不要)(吃|用|喝|买)|没有?检测|(?:不是|不怪)[您你](?:[看记量弄搞听]错|眼睛|的(?:错|问题|眼睛))|[您你]没[看记量弄搞听]错/,
    does: /((?<!不是|不怪)[您你](?!没[看记量弄搞听]错)|不可能|怎么会|怎么可能|没人|别人|大家|明明|本来|事实|说过|凭什么)/,
  },
};

/** Acts that no words here refuse. */
const NEVER: Refusal = { refuses: /(?!)/, does: /(?!)/ };

/** Whether a message turns this act down rather than doing it. */
export const refuses = (act: SpeechAct, plainText: string): boolean => {
  const { refuses: no, does } = REFUSALS[act] ?? NEVER;
  return no.test(plainText) && !does.test(plainText);
};
