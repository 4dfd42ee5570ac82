import type { ClaimKind, SpeechAct, Topic } from '../schemas/index.ts';

/** Words that tell what a line is about, the shopper's and the agent's alike. Notation of ./pattern.ts. */
export const TOPIC_PATTERNS: Record<Topic, string[]> = {
  choice: [
    '哪个|哪款|哪一款|哪件|哪一个|选哪|买哪|拿哪|挑哪|怎么选|怎么挑|选择困难|纠结|推荐|建议|区别|差别|不同|对比|两款|二选一|更好|好一点|更适合 -别再推荐 -别推荐 -不用推荐 -别给我推荐 -不要推荐',
    '还是 ~6 好|合适|适合|呢',
  ],
  fit: ['适合|合适|合身|搭|显胖|显瘦|显白|显黑|显高|好看|上身|版型|效果图'],
  size: ['尺码|尺寸|多大|大小|码|身高|体重|偏大|偏小|s码|m码|l码|腰围|胸围|几寸|装得下|放得下|容量|装下'],
  material: [
    '材质|面料|料子|成分|纯棉|羊毛|含量|羊绒|皮的|棉|涤纶|尼龙|聚酯|鹅绒|鸭绒|充绒|配料|酒精|香精|布料',
  ],
  function: [
    '防水|泼水|电脑|隔层|夹层|保暖|暖和|透气|防晒|速干|功能|能不能装|能不能放|能不能用|能不能洗|能不能防|能不能调|能不能连|能装|可以装|能放|透不透|透吗|太透|会透|透肉|透光|弹力|轻不轻|重不重|多重|背久|勒|耐用|起球|缩水|掉色|清洁|卸妆|遮瑕|spf|抗冻|零下|结实',
    '不透|很透|有点透|微透|略透|偏透|透出',
  ],
  quality: ['质量|做工|品质|好不好|结实|耐用|起球|掉色|缩水|变形|开线|走线|用料'],
  authenticity: [
    '正品|真的假的|真假|假货|假的|是真的|保真|专柜|授权|官方|防伪|验货|a货|高仿|真货|品牌方|代购|辨别|正规|检测报告|批号|备案|扫码|查验|鉴定|造假',
  ],
  effect: [
    '效果|有用吗|管用|见效|美白|祛斑|祛痘|淡斑|保湿|补水|去皱|紧致|有没有用|真的有用|多久有|改善|变白|几天|细纹|吸收|干纹|修护',
  ],
  safety: ['过敏|刺激|敏感|安全|孕妇|怀孕|酒精|激素|烂脸|副作用|甲醛|味道大|儿童能|长痘|闷痘|温和|耳后'],
  usage: [
    '怎么用|用法|使用方法|怎么敷|怎么涂|几次|早晚|步骤|先用|用量|多久用一次|每周|每次|洁面后|怎么穿|怎么搭|敷',
  ],
  care: ['怎么洗|机洗|手洗|干洗|水洗|洗涤|保养|打理|晾|熨|清洗|能洗|好洗|洗会|平铺'],
  colour: ['颜色|色号|什么色|黑色|白色|色差|肤色|米白|藏青|驼色|几个色|灰色|豆沙|偏色|显色'],
  stock: [
    '有货|现货|库存|没货|断货|补货|缺货|还有吗|有没有货|卖完|售罄|还有m|还有l|还剩|不卖|没卖过|没有卖|只卖',
  ],
  price: [
    '便宜|优惠|打折|折扣|价格|多少钱|贵|少点|议价|讲价|抹零|砍价|满减|券|活动|降价|最低|价位|几块|块钱|一口价|划算|实付|到手|立减|差价|改价',
  ],
  gift: ['送|赠品|礼物|小礼品|小样|赠|试用装|围巾送|送点|送个|有没有送|礼品|小礼 -送客户|送人|送礼'],
  'add-on': ['打底|内搭|背心|搭配|里面穿|配什么|配套|一起买|吊带|内衣|搭什么|里面要穿'],
  'shipping-time': [
    '什么时候发|几时发|发货|多久发|今天发|发不发|发得|发出|寄出|当天发|能发|出库|揽收|截单|点前',
  ],
  arrival: [
    '什么时候到|多久到|几天到|能到|到货|收到|送达|哪天到|赶得上|来得及|周几到|到得了|天到|到吗|左右到|几号到|天左右|准时|生日前',
  ],
  carrier: [
    '什么快递|哪家快递|顺丰|中通|圆通|申通|韵达|极兔|德邦|京东快递|邮政|哪个快递|发什么快递|用什么快递',
  ],
  freight: ['包邮|运费|邮费|免邮|快递费|运费险'],
  return: ['退|换货|退换|不合适|不喜欢怎么办|无理由|运费险|退货|能退|包退|质保|保修|售后'],
  payment: ['怎么付|付款|花呗|信用卡|支付|分期|微信付|货到付款|代付'],
  invoice: ['发票|开票|抬头|税号|专票|普票|电子票'],
  reviews: ['评价|评论|差评|好评|买家秀|销量|反馈|口碑|卖得'],
  tracking: [
    '到哪了|到哪儿了|物流|单号|没收到|没到|签收|丢了|丢件|不动|没更新|派送|快递呢|包裹|拦截|转运|驿站|取件|揽收|发出来没|发了没|发了吗|发没发|还没发|怎么不发',
  ],
  fault: [
    '坏了|破了|破洞|有洞|裂|碎|漏|缺件|少了|少发|漏发|发错|错了|瑕疵|划痕|脱线|掉了|不亮|没声|开不了|充不进|用不了|变质|发霉|烂|异味|污渍|色差|不一样|小了|大了|变形|松|断',
  ],
  refund: ['退款|退钱|退我|到账|赔|补偿|退差|差价|原路|仅退款|补给我|补多少'],
  order: [
    '地址|改一下|改成|换成|取消|备注|订单|拍错|写错|填错|电话错|不想要|合并|催单|加一件|改颜色|改尺码|收件人|下单|门牌|已付|未付',
  ],
  privacy: [
    '别人 ~4 电话|地址|信息|名字|姓名|买了什么|买的什么|订单',
    '别人的|他的|她的|谁买|电话给我|地址给我|信息|隐私|查一下他|查一下她|代查|帮我查她|帮我查他',
  ],
  complaint: [
    '投诉|态度|差评|12315|曝光|什么服务|太差|不满意|说法|主管|经理|领导|骗|垃圾|生气|气死|过分|离谱|忍',
  ],
  presence: ['在吗|在不在|有人吗|人呢|你好|您好|客服|在么|hello|在嘛|还在|怎么不回'],
};

/** What a message says something about by doing an act, whatever its words. */
export const ACT_TOPICS: Partial<Record<SpeechAct, Topic[]>> = {
  greet: ['presence'],
  recommend: ['choice', 'fit'],
  'give-reason': ['fit', 'function'],
  'announce-promo': ['price'],
  'cross-sell': ['add-on'],
  'hold-price': ['price'],
  'offer-gift': ['gift', 'price'],
  'concede-price': ['price'],
  'assure-authentic': ['authenticity'],
  'show-proof': ['authenticity', 'quality'],
  'assure-return': ['return'],
  'explain-payment': ['payment'],
  'quote-price': ['price'],
  'report-logistics': ['arrival', 'tracking'],
  'report-progress': ['refund', 'order', 'tracking'],
  'offer-solution': ['fault', 'refund', 'return', 'complaint', 'tracking'],
  'ask-evidence': ['fault'],
  'promise-followup': ['complaint', 'tracking', 'refund'],
  'confirm-order': ['order'],
  'identify-order': ['order', 'tracking'],
  'hand-over': ['complaint'],
  apologise: ['complaint'],
  'guide-steps': ['order'],
};

/** Acts that take nothing up, so that words beside them do not count as an answer. */
export const EMPTY_ACTS: readonly SpeechAct[] = [
  'perfunctory',
  'interrogate',
  'insult',
  'threaten',
  'pressure',
  'argue',
];

/** What a claim of a kind is about. */
export const CLAIM_TOPICS: Record<ClaimKind, Topic[]> = {
  price: ['price'],
  total: ['price'],
  discount: ['price'],
  stock: ['stock'],
  size: ['size'],
  'size-advice': ['size', 'fit'],
  material: ['material', 'quality'],
  care: ['care'],
  function: ['function'],
  carrier: ['carrier'],
  cutoff: ['shipping-time'],
  dispatch: ['tracking', 'shipping-time'],
  'delivery-day': ['arrival'],
  freight: ['freight'],
  gift: ['gift'],
  coupon: ['price'],
  'return-window': ['return'],
  guarantee: ['return', 'authenticity'],
  invoice: ['invoice'],
  proof: ['authenticity', 'quality'],
  cause: [],
};
