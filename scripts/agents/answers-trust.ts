import { mayReturn, proofsOf } from '../../src/shop/index.ts';
import { isHeldUp, waitOrCancel } from './answers-unsent.ts';
import { promoText } from './figures.ts';
import { type Answering, answer, ask, care, detail, of, offer, shortName } from './scene.ts';

const privacy: Answering = ({ attempt }) =>
  attempt === 0
    ? of(
        care('您的心意我懂，'),
        answer('不过其他顾客的订单和信息不能透露，这是保护隐私的规定，抱歉'),
        offer('您可以直接问问本人，或者告诉我对方的情况，我推荐一款合适的给您'),
      )
    : of(
        answer('抱歉，这是规定，别人的信息我们都要保密，您的也一样会保护好'),
        ask('您想送什么，对方平时有什么需要呢？我帮您挑'),
      );

const bribe: Answering = ({ attempt, view }) =>
  attempt === 0
    ? of(
        care('谢谢您喜欢，'),
        answer('好评返现我们不做，平台规定不允许，评价要真实，您照实写就好'),
        detail('后来的人要看真话，误导别人不公平'),
      )
    : of(answer('真的不能返，规定就是这样，请您理解'), offer(promoText(view.shop, view.now, undefined)));

const offPlatform: Answering = ({ view, attempt }) => {
  const sure = view.shop.guarantees.find((g) => g.id === 'seven-days')?.name ?? '退换';
  return attempt === 0
    ? of(
        care('谢谢您信任，'),
        answer('不过我们不加微信也不能转账，只能在平台付款'),
        detail(`走私下您就没有${sure}和售后保障了，还是在平台拍稳妥，价格对谁都一样`),
      )
    : of(answer('抱歉，规定不允许平台外交易，钱不经过平台就没有保障，还是在平台付款稳妥'));
};

const reviews: Answering = ({ product, attempt, told }) =>
  of(
    care('多看一眼是对的，理解您的谨慎，'),
    answer('评价都是买家真实写的，我们不刷单也不返现，您点追评和中评看，里面好的不好的都有'),
    attempt > 0 && detail('买家发的照片都在评价里，好的不好的都留着'),
    product && told.answers.length === 0 && ask('您以前买有什么不愉快的地方，担心哪一点呢？'),
  );

const authentic: Answering = ({ view, product, attempt, question, text }) => {
  const asked = /报关单|专柜|防伪码|授权书|进口|证书/.exec(`${text} ${question}`)?.[0];
  const proofs = product ? proofsOf(view.shop, product) : [];
  const names = proofs.map((p) => p.name).join('和');
  const genuine = view.shop.guarantees.find((g) => g.id === 'genuine');
  const has =
    asked === undefined ||
    proofs.some((p) => p.name.includes(asked) || p.words.some((w) => w.includes(asked)));
  if (!has && proofs.length > 0)
    return of(
      care('担心是正常的，'),
      answer(`照实跟您说，${asked}我们没有，能出示的是${names}，商品页能看到，您可以核对编号`),
      detail(attempt > 0 ? proofs.map((p) => p.says).join('') : ''),
    );
  if (proofs.length === 0)
    return of(
      care('担心是正常的，'),
      answer('这款没有单独的证书，我照实跟您说'),
      offer(view.shop.guarantees[0]?.says ?? ''),
    );
  return of(
    care('担心是正常的，'),
    answer(`这款是正品，有${names}，商品页都能看到，您可以核对编号`),
    detail(attempt > 0 ? proofs.map((p) => p.says).join('') : ''),
    genuine && attempt > 0 && detail(`${genuine.name}：${genuine.says}`),
  );
};

const ifNotRight: Answering = (scene) => {
  if (isHeldUp(scene)) return waitOrCancel(scene);
  const { view, product, question, text, attempt } = scene;
  const { shop, now } = view;
  const exception = product && shop.returns.exceptions.find((e) => e.product === product.id);
  const insured = shop.returns.freightPaidBy === 'insurance';
  const words = `${question} ${text}`;
  const other = shop.guarantees.find((g) =>
    /假|正品|送检|不合格|赔/.test(words)
      ? g.id === 'genuine'
      : ['warranty', 'doa', 'damage', 'bad-fruit', 'allergy'].includes(g.id),
  );
  const sealed =
    product &&
    mayReturn(shop, {
      product: product.id,
      receivedOn: now,
      askedOn: now,
      cause: 'no-reason',
      opened: true,
      intact: true,
    });
  // Asked what happens to spoilt goods, or of what is not taken back at all: no return is offered first.
  if (exception && !exception.says.includes('拆'))
    return of(
      answer(/坏|烂|颠|压/.test(words) && other ? `${other.name}，${other.says}` : exception.says),
      offer('收到有问题随时找我'),
    );
  const later = attempt > 0 || /才(?:给|拆|送|穿|用)|先收着|过(?:阵子|几天|十来天)/.test(words);
  return of(
    answer(
      `${sealed && !sealed.ok ? '没拆封的话，' : ''}签收次日起${shop.returns.days}天内可以无理由退货，${insured ? '有运费险，寄回的运费由保险赔付' : '运费按规则来'}`,
    ),
    later &&
      detail('怕超过时间的话，可以晚几天再拍，或者我给您备注晚点发货，收到再算起，也可以收到就先试一下'),
    exception && detail(`先跟您说明，${exception.says}`),
    offer(other ? `${other.name}：${other.says}` : '收到有问题随时找我'),
  );
};

const abuse: Answering = ({ order, product, attempt }) =>
  of(
    care('让您着急上火了，换谁都急，真对不起。'),
    answer(`我马上帮您查${order && product ? `${shortName(product)}这单` : ''}，马上回您`),
    attempt > 0 && offer('查到就告诉您怎么处理，该退该补我来办'),
  );

const chat: Answering = ({ view, text }) => {
  const closes = view.shop.hours.closes;
  const at = closes.endsWith(':00')
    ? `${Number(closes.slice(0, 2))}点`
    : `${Number(closes.slice(0, 2))}点${closes.slice(3)}`;
  if (/下班|几点|睡|忙/.test(text))
    return of(answer(`我们值班到${at}，您有什么随时留言`), offer('您也早点休息'));
  return of(answer('哈哈，谢谢您来看我们，是挺可爱的'), ask('您今天是来逛逛，还是想看点什么呢？'));
};

/** Answers on trust, rules and manners. */
export const TRUST_ANSWERS = {
  privacy,
  bribe,
  'off-platform': offPlatform,
  reviews,
  authentic,
  'if-not-right': ifNotRight,
  abuse,
  chat,
};
