import type { View } from './types.ts';

/** What a shopper's words are about, as an agent hears it. */
export type Matter =
  | 'privacy'
  | 'bribe'
  | 'off-platform'
  | 'abuse'
  | 'complaint'
  | 'bad-review'
  | 'allergy'
  | 'damaged'
  | 'wrong-goods'
  | 'bad-food'
  | 'broken'
  | 'colour'
  | 'lost'
  | 'not-sent'
  | 'price-drop-order'
  | 'invoice'
  | 'pay-fail'
  | 'pay-means'
  | 'pay-safe'
  | 'how-to-buy'
  | 'fill-address'
  | 'check-order'
  | 'change-address'
  | 'cancel'
  | 'change-order'
  | 'exchange'
  | 'return'
  | 'refund-time'
  | 'return-freight'
  | 'follow-up'
  | 'remedy'
  | 'tracking'
  | 'unpaid'
  | 'sent-in-time'
  | 'arrival'
  | 'dispatch'
  | 'carrier'
  | 'freight'
  | 'if-not-right'
  | 'price-drop'
  | 'rival'
  | 'bulk'
  | 'gift-ask'
  | 'bargain'
  | 'price'
  | 'reviews'
  | 'authentic'
  | 'safety'
  | 'effect'
  | 'meaning'
  | 'size'
  | 'stock'
  | 'add-on'
  | 'wrap'
  | 'choice'
  | 'find-shop'
  | 'not-ours'
  | 'enough'
  | 'top-up'
  | 'advise'
  | 'rerouted'
  | 'trouble'
  | 'chat'
  | 'goods';

type When = (view: View) => boolean;

const state = (view: View) => view.orders[0]?.state;
const bought: When = (view) => view.orders.length > 0 && state(view) !== 'unpaid';
const arrived: When = (view) => state(view) === 'received' || state(view) === 'closed';
const sent: When = (view) => state(view) === 'shipped';
const waiting: When = (view) => state(view) === 'paid' || state(view) === 'stocking';
const open: When = (view) => waiting(view) || state(view) === 'unpaid';
const buying: When = (view) => !bought(view);
const underway: When = (view) => sent(view) || waiting(view);
const any: When = () => true;
const sellsCare: When = (view) => view.shop.products.some((p) => p.trade === '美妆');

/** Gravest and most particular first. The words are everyday ones; what an order is at decides between readings. */
const HEARD: readonly [Matter, RegExp, When][] = [
  [
    'enough',
    /推别的|少[^,。]{0,3}推|别(?:再)?推|不(?:用|要)(?:再)?推|够了啊|就这(?:两|一|几)?件|别再(?:说|加|推荐)|不要别的/,
    any,
  ],
  [
    'rerouted',
    /发[\u4e00-\u9fff]{2,3}(?:干|去)|咋发那|发错|寄错|怎么(?:到|在|跑|去)|为啥(?:到|在|去)|跑到|查到在|送(?:到|去)(?:哪|别)|老地址|旧地址|搬家|改派|改送/,
    sent,
  ],
  [
    'privacy',
    /(?:查|看|告诉|报|问)[^,。]{0,8}(?:别人|她|他|女朋友|男朋友|老公|老婆|朋友|同事|邻居|那个号|那个人|手机号|138|收件人)|(?:她|他|别人|人家|朋友|女朋友|男朋友|同事|邻居|前任)[^,。]{0,8}(?:买过|买了|买的啥|订单|的单|地址|电话|下单)|谁买(?:过|的)/,
    any,
  ],
  [
    'bribe',
    /(?:好评|五星|晒图|写评价|评价|带图)[^,。]{0,8}(?:返|红包|几块|多少钱|多少|送|奖|给)|返[^,。]{0,6}(?:五星|好评|块|钱|几|多少)|返现|返不返|好评卡/,
    any,
  ],
  [
    'off-platform',
    /微信|加[个你]?[vV](?![a-z])|[vV]信|转账|转给?你|转过去|私下|支付宝转|扫(?:个|一个|下)?码(?:给|付|转|不)|不走平台|绕过平台|走线下|银行卡转|私聊|QQ/,
    any,
  ],
  ['abuse', /有病|骗子店|废物|死人|垃圾|滚|傻|脑残|他妈|妈的|猪|装死|放屁|屁用|死啊|要饭/, bought],
  ['bad-review', /[一1两2]星|差评|中评/, bought],
  [
    'complaint',
    /投诉(?!电话)|态度|什么服务|客服[^,。]{0,6}(?:差|怎么|什么样)|谁管事|叫你们(?:主管|经理|领导|店长)|找[^,。]{0,4}(?:主管|经理|领导)/,
    any,
  ],
  [
    'allergy',
    /(?:用|涂|擦|敷|洗|抹|吃)了[^,。]{0,8}(?:痒|红|过敏|起疹|刺|疼|肿)|头皮痒|脸(?:红|痒|肿)|起疹子|过敏退/,
    bought,
  ],
  [
    'lost',
    /(?:显示|写着|说)[^,。]{0,6}签收|没(?:有)?收到|谁签收|签收(?:的|了)|丢了谁赔|件丢|丢件|快递丢|包裹丢/,
    bought,
  ],
  ['damaged', /碎|摔|压扁|压坏|破(?!快递)|漏(?!发)|裂|瘪|凹|磕|流了一|箱子烂/, arrived],
  [
    'wrong-goods',
    /发错|寄错|错了一|不是我(?:拍|买)的|少(?:了|发|一)|漏发|缺(?:了|件|一)|找不着|不见了|没看[见到]|少了|没有发|拍的[^,。]{0,8}(?:发|来)|东西不对|不对啊/,
    arrived,
  ],
  ['bad-food', /烂|坏果|发霉|霉|馊|变质|酸了|虫|软了|臭/, arrived],
  [
    'colour',
    /色差|颜色(?:跟|和|不|差|对)|图上是|收到[^,。]{0,6}(?:灰|色)|跟图(?:片)?[^,。]{0,4}(?:不|差)/,
    arrived,
  ],
  [
    'broken',
    /坏了|不亮|没反应|没声|不响|开不了|充不进|不转|用不了|失灵|断了|(?<!剪)掉了|开线|脱线|起球|滑丝|晃|什么质量|质量(?:太|这么|问题)|有问题|故障|连不上/,
    arrived,
  ],
  [
    'not-sent',
    /(?:还|咋|怎么|到底|为啥|为什么|几天了?)[^,。]{0,4}(?:不|没)发|发不发(?:货)?$|没发货|催(?:发货|单)|不发货/,
    waiting,
  ],
  ['price-drop-order', /降价|刚买|买完就|买早|差价|价保|保价|买贵|便宜了|亏了|搞活动/, bought],
  ['invoice', /发票|开票|抬头|税号|专票|普票|开个票|申请的票/, any],
  ['pay-fail', /付不了|付款(?:失败|页|不)|支付(?:失败|不)|报错|付不出|不能付|付不上|限额|一直失败/, any],
  ['pay-means', /花呗|信用卡|分期|货到付款|怎么付(?!款失)|白条|代付|能用什么付/, any],
  [
    'pay-safe',
    /付钱[^,。]{0,3}不敢|手机上付|不敢[^,。]{0,4}付|怕(?:上当|被骗|骗)|不敢付|付款怕|怕付|网上付|被骗|钱给谁|不给货|不发货咋|付了钱|先付钱|安全吗[^,。]{0,2}付|付款安全/,
    buying,
  ],
  ['fill-address', /地址[^,。]{0,6}(?:哪|填|写|咋|怎么)|填地址|写地址|地址(?:写|填)/, buying],
  [
    'how-to-buy',
    /然后呢|下一步|不敢乱点|点哪|按哪|点购买|(?:不会|咋|怎么|如何|教)[^,。]{0,4}(?:买|拍|下单|弄)|第一[回次](?:在?网上?)?买|点哪里|按哪个|在哪(?:买|点|下单)|教教我|我还是不会/,
    buying,
  ],
  [
    'check-order',
    /(?:核对|看|对)[^,。]{0,3}(?:下|一下|看)?[^,。]{0,3}(?:单子|订单|地址|信息|填)[^,。]{0,4}(?:对|错|没)?|填对没|核对(?:下|一下)|有没有(?:填|写)错|对不对/,
    open,
  ],
  [
    'change-address',
    /改[^,。]{0,3}地址|地址[^,。]{0,4}(?:错|改|换|不对)|换[^,。]{0,3}地址|搬家|改到|改成[^,。]{0,8}(?:路|号|小区|街)/,
    bought,
  ],
  ['cancel', /取消|不想要了|不要了|退了?吧|别发了|不买了/, waiting],
  [
    'change-order',
    /拍错|改[^,。]{0,4}(?:颜色|色|尺码|码|规格|款)|换[^,。]{0,4}(?:颜色|色|尺码|码|规格)|加一件|合并|能改(?:吗|不)|改一下|颜色错|选错|备注/,
    open,
  ],
  [
    'tracking',
    /到哪|物流|单号|快递(?:呢|到|咋|怎么|停|卡)|包裹|不动|没更新|派送|怎么还没到|还没到|拦截|转运|退回|驿站|到不到|停在|卡在|网点/,
    underway,
  ],
  ['sent-in-time', /(?:来得及|会晚|晚发|影响发|还能发|发得出|能走|没发出|几时发|今天(?:能|还))/, waiting],
  [
    'refund-time',
    /多久(?:到账|退)|到账|几天(?:退|到账|能退)|多少天|什么时候退|啥时候退|退款[^,。]{0,4}(?:多久|几天|时候)|别拖/,
    bought,
  ],
  [
    'return-freight',
    /加钱|要钱不|要多少钱|运费[^,。]{0,6}(?:谁|你们|怎么|呢|掏|出|我)|寄回[^,。]{0,6}运费|邮费/,
    bought,
  ],
  [
    'follow-up',
    /打算咋回|怎么回(?:复|应)|删不删|谁(?:跟进|负责|管)|(?:什么|啥)时候(?:有|给)?(?:结果|答复|说法|处理)|没下文|找谁|几点[^,。]{0,3}(?:回|谁)|等到什么时候|多久(?:能|给)?(?:处理|答复|解决)/,
    bought,
  ],
  [
    'size',
    /[SMLX]{1,3}码?(?:和|还是|或|跟)拍?[SMLX]{1,3}|[SMLX]{1,3}(?:和|还是|或|跟)[SMLX]{1,3}|哪个码|几码|几码|多大(?!声)|哪个码|什么码|尺码|换(?:[SMLX]{1,3}|几|大)|拍[什哪][^,。]{0,2}码|穿多大|大一号|[SMLX]{1,3}码?(?:行|合适|能穿)|多大码|码(?:数|选|怎么)/i,
    any,
  ],
  [
    'exchange',
    /洗了|洗过|下过水|吊牌(?:也)?没|剪了|剪掉|帮帮忙|通融|穿过|穿了|换(?!算|个词|成微)[^,。]{0,6}(?:吗|不|码|号|色|货|大|小|一件|一个|新|呀)|能换|换货|小了|大了|短了|长了|紧了/,
    arrived,
  ],
  ['return', /退(?!休)|不想要|不喜欢/, arrived],
  [
    'remedy',
    /方案|怎么办没说|赶不上[^,。]{0,4}办|给个(?:能选|说法|办法|方案)|怎么算|给方案|等不等得起|不会寄|寄回去吗|咋给|怎么办|咋办|咋弄|怎么弄|怎么处理|咋处理|怎么解决|给个(?:办法|说法)|补(?:一|不|还是)|换还是退|咋赔|谁赔|赔|办法呢|解决啊|怎么补|弄好吗|处理吧|咋整/,
    bought,
  ],
  [
    'unpaid',
    /再等等|那单|昨晚的单|没想好|先不急|先放着|先不付|提醒|还没付|没付|单子还留|留着吗|再想想|昨[晚天]拍|待付/,
    (view) => state(view) === 'unpaid',
  ],
  [
    'arrival',
    /几[天号](?:能)?到|(?:什么|啥)时候[^,。]{0,3}(?:到|收)|多久(?:能)?到|能到|到得了|到不到|能收到|赶得上|来得及|前[^,。]{0,4}(?:到|收)|哪天到|到货|周几到|要等几天|明天[^,。]{0,4}到/,
    any,
  ],
  [
    'dispatch',
    /发货|(?:什么|啥|几)时?(?:候)?(?:能)?发|今天[^,。]{0,3}(?:发|走|寄)|几时发|多久发|发不发|发得出|哪天发|能发|现[在付][^,。]{0,6}(?:发|走)/,
    any,
  ],
  [
    'carrier',
    /(?:什么|哪家|哪个|啥|发|走)快递|快递(?:是|用|发)|顺丰|中通|圆通|韵达|邮政|京东快递|指定快递/,
    any,
  ],
  ['freight', /运费|邮费|包邮|快递费/, any],
  [
    'rival',
    /(?:隔壁|别家|别的店|人家|同款|拼多多|其他店|另一家|对面|别处|网上)[^,。]{0,8}(?:\d|便宜|送|才|只要|卖)|(?:比|跟)(?:别|人|其)[^,。]{0,6}贵|你家贵|凭啥贵|凭什么贵|贵[^,。]{0,4}凭/,
    buying,
  ],
  [
    'bulk',
    /批发|量大|多拿|要得多|采购|团购|大批|公司(?:用|发|要)|单位(?:用|发|要)|买得多|多买|\d{2,}[份件个套盒][^,。]{0,6}(?:价|便宜|优惠)/,
    buying,
  ],
  [
    'price-drop',
    /(?:降价|便宜了|过几天|过两天|以后)[^,。]{0,8}(?:咋|怎么|亏|呢|补|便宜|降)|降价|差价|价保|保价|买贵/,
    buying,
  ],
  ['wrap', /像礼物|弄得好看|包装|礼袋|袋子|卡片|贺卡|写卡|放张卡|礼盒吗|丝带|拿得出手/, any],
  [
    'gift-ask',
    /仪式感|心意|送(?:条|份|一)|送不送|够\d+就送|送(?:点|条|份|一|个(?!人)|啥|什么|不送|东西|的没)|赠品|小礼(?:物|品)|仪式感|心意|围巾送|有啥送|有送的|小样/,
    any,
  ],
  [
    'bargain',
    /老(?:价|客|顾客)|上(?:次|回)(?:那个?)?价|学生(?:价|有|能|党)|会员价|员工价|通融|便宜|少点|少(?:一|二|三|五|\d)|优惠|打折|折扣|最低|抹零|砍|让点|再低|贵了|太贵|有点贵|好贵|券|活动|满减|划算|算算|优惠呢|实惠/,
    any,
  ],
  ['price', /多少钱|什么价|啥价|价格|几块|报(?:个)?价|到手价|怎么卖|一共/, any],
  [
    'reviews',
    /人买|靠不靠谱|靠谱|买的人少|评价少|评价|好评|差评|评分|4\.\d分|刷的|刷单|追评|买家秀|销量|新店/,
    any,
  ],
  [
    'authentic',
    /凭据|检测|怎么证明|报关单|资质|证件|证明|质检|检测报告|报告|合格证|批号|备案|送检|报关单|资质|证件|证明|质检|检测报告|报告|合格证|批号|备案|正品|真的假|真假|假货|假的|保真|正的|授权|防伪|专柜|高仿|是不是真|正宗|凭什么信|真货/,
    any,
  ],
  [
    'if-not-right',
    /后悔|买回来|不如人家|带子断|没人理|不合格|按哪条赔|赔付|超了(?:咋|怎么)|不合身|万一|不对劲|不放心[^,。]{0,4}退|能退|可以退|退(?:货|换|吗|不|的)|不合适(?:呢|咋|怎么|能|可)|不喜欢(?:呢|咋|怎么|能|可)|保修|质保|坏了(?:咋|怎么|呢|能)|有问题(?:咋|怎么|能|找)|售后/,
    any,
  ],
  [
    'safety',
    /A醇|一起(?:用|抹|涂)|叠着|接着用|能抹|能用不|过敏|刺激|敏感|孕妇|怀孕|哺乳|安全吗|副作用|激素|能用吗|烂脸|闷痘/,
    any,
  ],
  ['effect', /有用|管用|见效|有效|效果|几天(?:能|见|有)|多久(?:能|见|有)|祛|美白|变白|去皱/, sellsCare],
  [
    'meaning',
    /贵在|值(?:在|不值|这个价|这价)|差在哪|凭啥这个?价|啥意思|什么意思|好在哪|有啥(?:好|用)|有什么(?:好|用)|看不懂|没懂|参数|是啥|啥(?:用|好处)|区别在/,
    any,
  ],
  [
    'add-on',
    /里面[^,。]{0,3}(?:穿|配|搭)|里头|配(?:什么|啥|个)|搭(?:什么|啥|配|个)|咋穿|怎么搭|还(?:需要|要|缺)(?:买|什么|啥|配)|一起买|配套|累|打久了|手(?:酸|腕)|穿啥/,
    any,
  ],
  [
    'stock',
    /有货|有没有(?=$|货|现|[A-Z]|[^,。]{0,4}(?:色|码|款|套|件))|有(?:没有|吗|不|嘛)(?=$|[ ?？])|现货|还有(?:吗|没|不|货)|库存|没货|断货|补货|啥时候有|货不|够不够|有M|有这么多/,
    any,
  ],
  ['top-up', /凑(?:单|点|什么|啥|够|满|个|到)|还差[^,。]{0,6}(?:买|凑|包邮)|够包邮/, buying],
  [
    'choice',
    /还是[^,。 ;]{1,8}[呀呢]?(?=$|[?？ ])|再(?:厚|轻|大|好)|更(?:厚|轻|大)|送[^,。]{0,4}礼物|买[^,。]{0,3}礼物|最(?:厚|轻|好|暖|实惠|合适)|喜欢(?:啥|什么)|不会挑|哪(?:样|条)|帮我(?:定|挑)|定一个|挑一个|要哪件|哪(?:个|款|件|种|条|一款|一个)[^,。]{0,4}(?:好|合适|适合|买|划算|呢|$)|不知道(?:买|选|拍|送)|选(?:哪|不出)|纠结|(?<!别再)推荐|挑|买(?:啥|什么)|送(?:什么|啥)|还是[^,。]{0,6}好|怎么选|有啥区别|帮我选|支个招|支招|咋知道买/,
    any,
  ],
  [
    'advise',
    /还买不买|拿个?主意|变通|(?:别的|其他|有没有|有啥|什么)办法|怎么办|咋办|咋整|赶不上(?:咋|怎么|呢)|来不及(?:咋|怎么|呢)/,
    buying,
  ],
  ['find-shop', /找到那家|上哪找|那单在哪|怎么找|哪家店|咋找/, any],
  [
    'chat',
    /猫(?!粮|砂|抓|条)|狗(?!粮)|下班|几点睡|吃(?:了|饭)吗|忙不忙|你是(?:机器|真|人)|机器人|聊|天气|好可爱|无聊|你(?:多大|哪里人)|辛苦|不理我|不回我/,
    any,
  ],
];

/** Says that it hears, decides, thanks or greets, and brings nothing new. */
const SMALL_TALK =
  /^(?:在吗|在么|在不在?|在不|在的吧|在呢?(?:在呢)?|你好呀?|好[哒嘞耶]|您好|哈喽(?:在不|问下)?|嗨(?:在不)?|哈喽哈喽|在吗在吗|早|亲|老板(?:在吗|在不)|客服在不在|有人吗|人呢|急|快|好的?|行吧?|嗯+|哦+|可以|知道了|明白了?|谢谢.{0,2}|好呀|ok|收到|那好|对的?|没问题|是的?)[吧啊呀哈呢了。!~ ?？]*$/i;

/** Matters in what the shopper just wrote, gravest first; at most `most`. `goods` where it asks something that no other matter takes. */
export function mattersIn(view: View, text: string, most = 2): Matter[] {
  const answered = view.chat.some((line) => line.from === 'agent');
  const found = HEARD.filter(([, words, when]) => when(view) && words.test(text)).map(([matter]) => matter);
  const left = found.filter((matter) => !(OVER[matter] ?? []).some((other) => found.includes(other)));
  if (left.includes('enough')) return ['enough'];
  if (left.length > 0) return left.slice(0, most);
  if (arrived(view) && !view.paid && /[\u4e00-\u9fff]{3}/.test(text) && (isQuestion(text) || !answered))
    return [answered ? 'remedy' : 'trouble'];
  return isQuestion(text) ? ['goods'] : [];
}

/** A matter that another one already holds. */
const OVER: Partial<Record<Matter, Matter[]>> = {
  advise: ['if-not-right', 'choice', 'pay-fail', 'safety'],
  choice: ['enough', 'top-up', 'how-to-buy', 'size', 'advise'],
  tracking: ['lost', 'abuse', 'not-sent', 'rerouted'],
  'how-to-buy': ['top-up', 'advise'],
  freight: ['return-freight', 'top-up'],
  authentic: ['invoice'],
  meaning: ['rival'],
  remedy: [
    'follow-up',
    'return',
    'exchange',
    'price-drop-order',
    'lost',
    'damaged',
    'broken',
    'wrong-goods',
    'rerouted',
  ],
  price: ['bulk', 'bargain', 'rival', 'price-drop', 'price-drop-order', 'off-platform', 'bribe', 'invoice'],
  bargain: ['bulk', 'rival', 'price-drop', 'price-drop-order', 'off-platform', 'bribe', 'gift-ask'],
  'gift-ask': ['bribe', 'choice', 'wrap', 'damaged', 'top-up'],
  reviews: ['bribe', 'bad-review'],
  dispatch: ['sent-in-time', 'not-sent', 'arrival', 'invoice'],
  arrival: ['invoice', 'sent-in-time', 'refund-time', 'follow-up', 'stock', 'not-sent'],
  'sent-in-time': ['check-order', 'change-order', 'invoice', 'tracking'],
  return: [
    'colour',
    'broken',
    'damaged',
    'wrong-goods',
    'allergy',
    'refund-time',
    'return-freight',
    'complaint',
    'price-drop-order',
    'bad-food',
  ],
  exchange: ['broken', 'damaged', 'wrong-goods', 'size'],
  'if-not-right': [
    'return',
    'refund-time',
    'return-freight',
    'allergy',
    'price-drop',
    'price-drop-order',
    'remedy',
  ],
  'change-order': ['check-order', 'change-address'],
  complaint: ['abuse'],
  stock: ['choice', 'size'],
  effect: ['safety', 'meaning'],
  safety: ['allergy'],
  'wrong-goods': ['colour'],
  chat: ['goods'],
};

/** Whether a line asks something, also where no mark says so. */
export function isQuestion(text: string): boolean {
  const bare = text.replace(/\[图片\]/g, '').trim();
  if (bare === '' || SMALL_TALK.test(bare)) return false;
  return /[?？]|([\u4e00-\u9fff])不\1|[吗么呢不没吧]$|(?:能|有|是|会|可以|行)[^ ]{0,8}嘛$|吗(?= |$)|啥|什么|怎么|咋|哪|几|多少|多久|能不能|会不会|是不是|有没有|行不|可以吗|透|够不够/.test(
    bare,
  );
}

/** Has no view on what it was asked, or has said it before. */
export const isShrug = (text: string): boolean =>
  /^(?:嗯 ?)?(?:都行吧?|随便|不知道|不太?清楚|不确定|没想过|没数|说不[好准]|说不上来|没了解过|没测过|没有特别要求|这个(?:随便|没了解过|说不好)|你[定看]着?[给说]?|你看呢|你说呢|我哪知道|问我干嘛|我不懂这个|我也说不好|看你|刚说了呀?|前面说过啦?|上面说了|说过了呀?)[呀啊诶吧 ?？看你说]*$/.test(
    text.trim(),
  );

/** Whether a line is only a greeting, a yes or a word of thanks. */
export const isSmallTalk = (text: string): boolean => SMALL_TALK.test(text.trim());

/** It makes up its mind, or is content with how things are. */
export const isDecided = (text: string): boolean =>
  /拍[了啦吧]?$|买[了吧]?$|冲了|按这个|确认|拍了|拍啦|那就它|去拍|下单|我买|就买|就这个|就它|买了|要了|拿下|付款去|这就付|我付|去付|那就这样|放心了|没事了|没别的|不纠结|成交|可以的|才像话|差不多|不就完了|麻烦你|谢谢|谢了|谢啦|多谢|辛苦/.test(
    text,
  );
