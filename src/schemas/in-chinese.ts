/** Names of kinds of value, forms and things, longest first where one begins with another. */
const PHRASES: readonly (readonly [RegExp, string])[] = [
  [/^text$/, '文字'],
  [/^a number$/, '数字'],
  [/^a whole number$/, '整数'],
  [/^true or false$/, 'true 或 false'],
  [/^a list$/, '列表'],
  [/^an object with fields$/, '带字段的内容'],
  [/^(.+) or (.+)$/, '$1或者$2'],
  [/^lower-case letters, digits and hyphens$/, '小写字母、数字和连字符'],
  [/^a register id such as (\S+)$/, '要求编号，例如 $1'],
  [/^a time of day such as (\S+)$/, '一天里的时刻，例如 $1'],
  [/^a local time such as (\S+)$/, '日期和时刻，例如 $1'],
  [/^a date such as (\S+)$/, '日期，例如 $1'],
  [/^at most two decimals$/, '最多两位小数'],
  [/^at most (.+)$/, '最多 $1'],
  [/^at least (.+)$/, '至少 $1'],
  [/^exactly (.+)$/, '正好 $1'],
  [/^a multiple of (.+)$/, '$1 的倍数'],
  [/^one of (\d+), among them (.+)$/, '$1 个里的一个，例如 $2'],
  [/^one of (.+)$/, '这几个里的一个：$1'],
  [/^nothing, for none exists yet$/, '空着，因为一个也没有'],
  [/^a list of (\d+)$/, '$1 项的列表'],
  [/^nothing$/, '空的'],
  [/^an object$/, '带字段的内容'],
  [/^the date (\S+)$/, '日期 $1'],
  [/^the lower end first$/, '小的在前'],
  [/^a time after (.+)$/, '晚于 $1 的时间'],
  [/^a product of shop (\S+)$/, '$1 这家店的商品'],
  [/^a gift of shop (\S+)$/, '$1 这家店的赠品'],
  [/^a coupon of shop (\S+)$/, '$1 这家店的优惠券'],
  [/^an order of this case$/, '这位顾客的订单'],
  [/^a concern of this case$/, '这位顾客的顾虑'],
  [/^a fact of this case$/, '这位顾客的隐情'],
  [/^an ending that this case lists$/, 'endings 里列出的结局'],
  [/^a proof of this shop$/, '这家店的凭证'],
  [/^another product of this shop$/, '这家店的另一件商品'],
  [/^a product of this shop$/, '这家店的商品'],
  [/^a size of this product$/, '这件商品的尺码'],
  [/^an id that no line before has$/, '前面没有用过的 id'],
  [/^a row of marks$/, '至少 1 行评分'],
  [/^marks, else remarks$/, '评分 marks，或者点评 remarks，至少有一样'],
  [/^2 where there are remarks$/, '2，因为文件里有点评'],
  [/^a row that is not there yet$/, '前面没有评过的一行'],
  [/^a moment in UTC such as (\S+)$/, '世界时的时刻，例如 $1'],
  [/^a shop$/, '能用的店'],
  [/^a persona$/, '能用的顾客类型'],
];

/** What to do about it. */
const REMEDIES: readonly (readonly [RegExp, string])[] = [
  [/^Did you mean (.+)\?$/, '是不是想写 $1？'],
  [/^Add the field\.$/, '把这一项补上。'],
  [/^Put it in quotes if it is meant as text\.$/, '想写文字的话，加上引号。'],
  [/^Write it so\.$/, '照这样写。'],
  [/^Choose one of them\.$/, '选其中一个。'],
  [/^Round it\.$/, '取整。'],
  [/^Write it or leave the field out\.$/, '写上内容，或者去掉这一项。'],
  [/^Shorten it\.$/, '写短一些。'],
  [/^Add to it\.$/, '再添一些。'],
  [/^Take some out\.$/, '去掉几个。'],
  [/^Write a number within the bounds\.$/, '写范围里的数。'],
  [/^Change the value\.$/, '改一改。'],
  [/^Give each its own\.$/, '每一个起不同的名字。'],
  [/^Take it out\.$/, '把它去掉。'],
  [/^Change one of them\.$/, '改其中一个。'],
  [/^Change them so that they do\.$/, '改到正好。'],
  [/^Write (\[.+\])\.$/, '写成 $1。'],
];

/** Whole messages of the checks that fit no common form. */
const MESSAGES: readonly (readonly [RegExp, string])[] = [
  [/^is taken by a shop of this site\. .+$/, '和本站的店重名了，换一个 id。'],
  [/^this field stands twice\. .+$/, '这一项写了两遍，去掉一遍。'],
  [/^this is not YAML: .+$/, '这里读不下去了，不合 YAML 的写法：看看这一行和上一行的冒号、引号和缩进。'],
  [/^has no front matter\. .+$/, '这不是顾客或店的文件。'],
  [
    /^the first concern waits for another; .+$/,
    '第一个顾虑在等别的顾虑，永远说不出来：去掉 after，或者把别的顾虑放在最前。',
  ],
  [
    /^(.+), so none of them ever comes up\. .+$/,
    '这几个顾虑互相等着（$1），一个也说不出来：让其中一个不用等。',
  ],
  [
    /^(\d+) of (".+?") cannot be bought: the shop has (\d+) of any one variant\. .+$/,
    '要买 $1 件 $2，可是店里每种最多只有 $3 件：加库存，或者换一件。',
  ],
  [/^none is right, so .+$/, '没有一个结局是对的，谁也做不好：给其中一个写 right: true。'],
  [/^all are right, so .+$/, '所有结局都是对的，怎么做都不会错：给其中一个写 right: false。'],
  [
    /^found (\d+), but the good play has (\d+) moves, counted from 0\. .+$/,
    '现在是 $1，可是 good 只有 $2 步（从 0 数起）：写其中一步。',
  ],
  [
    /^is empty, but the shopper came to buy\. .+$/,
    '是空的，可是这位顾客是来买东西的：写上想买什么，或者写 buys: false。',
  ],
  [
    /^lists no "(\w+)", but the shopper can come to it\. .+$/,
    '没有列出 $1，可是顾客会走到这个结局：补上它。',
  ],
  [
    /^found (".+?"), but action (".+?") takes no item\. .+$/,
    '现在是 $1，可是 $2 这个动作不用写 item：把它去掉。',
  ],
  [/^is empty, so it always holds\. .+$/, '是空的，等于什么时候都成立：至少写一样必须做到的。'],
  [/^the percentages add up to (\d+); .+$/, '百分比加起来是 $1，应该正好 100。'],
  [/^found (".+?"), which mustNotSay forbids\. .+$/, '$1 也写在 mustNotSay 里：两处去掉一处。'],
  [/^takes (\S+) from (\S+); .+$/, '满 $2 减 $1，减得不能比满的多：改其中一个。'],
  [
    /^found (".+?"), which (?:the entry before|entry \d+) is called already\. .+$/,
    '$1 这个名字前面已经用过了：每一个起不同的名字。',
  ],
  [/^is empty; expected text\. .+$/, '是空的：写上内容，或者去掉这一项。'],
];

function replaced(text: string, table: readonly (readonly [RegExp, string])[]): string | undefined {
  for (const [pattern, chinese] of table) if (pattern.test(text)) return text.replace(pattern, chinese);
  return undefined;
}

/** A phrase, and the phrases in it. */
function phrase(text: string): string {
  const found = replaced(text, PHRASES);
  if (found === undefined) return text;
  const either = /^(.+)或者(.+)$/.exec(found);
  return either ? `${phrase(either[1] ?? '')}或者${phrase(either[2] ?? '')}` : found;
}

function remedied(text: string): string {
  const found = replaced(text, REMEDIES);
  if (found !== undefined) return found;
  const expected = /^Expected (.+?)(?:; take it out or rename it)?\.$/.exec(text);
  return expected ? `应该是${phrase(expected[1] ?? '')}。` : text;
}

/**
 * A message of the schemas and checks of cases and shops, which are written for authors in English, in words for a teacher or a shopkeeper. Field
 * names and values stay as they are.
 */
export function inChinese(message: string): string {
  const known = replaced(message, MESSAGES);
  if (known !== undefined) return known;
  const [, missing, mendMissing] = /^is missing; expected (.+)\. (Add the field\.)$/.exec(message) ?? [];
  if (missing) return `缺了这一项，应该是${phrase(missing)}。${remedied(mendMissing ?? '')}`;
  const [, mendField] = /^is not a field here\. (.+)$/.exec(message) ?? [];
  if (mendField) return `这里没有这一项。${remedied(mendField)}`;
  const [, lost, thing, mendLost] =
    /^found (".*?"), which is not (.+?)\. ((?:Did|Expected) .+)$/.exec(message) ?? [];
  if (lost && thing) return `${lost} 不是${phrase(thing)}。${remedied(mendLost ?? '')}`;
  const common =
    /^found (.+?)(?:, (\d+) characters long)?; expected (.+)\. (Did you mean .+\?|[A-Z][^.]*\.|Write \[.+\]\.)$/s.exec(
      message,
    );
  if (!common) return message;
  const [, found = '', long, wanted = '', mend = ''] = common;
  const now = `现在是 ${phrase(found)}${long ? `，有 ${long} 个字` : ''}`;
  return `${now}；应该是${phrase(wanted)}${long ? ' 个字' : ''}。${remedied(mend)}`;
}
