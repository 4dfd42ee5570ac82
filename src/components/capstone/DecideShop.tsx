import {
  BUCKETS,
  type Decisions,
  inTimeAtMost,
  LIMITS,
  type MarketRules,
  PICKS,
  TOPICS,
  type Topic,
} from '../../exercises/market/index.ts';
import { Choice, Group, NumberField, Tick } from './Fields.tsx';
import { BUCKET_NAMES, PICK_NAMES, TOPIC_NAMES } from './say.ts';

interface Props {
  decisions: Decisions;
  rules: MarketRules;
  /** `field` names where something is typed. */
  onChange: (change: Partial<Decisions>, field?: string) => void;
}

/** A choice among `PICKS`, by its field. */
function PickField<K extends keyof typeof PICKS & keyof Decisions>({
  field,
  label,
  decisions,
  onChange,
}: {
  field: K;
  label: string;
  decisions: Decisions;
  onChange: Props['onChange'];
}) {
  type Value = (typeof PICKS)[K][number];
  return (
    <Choice<Value>
      label={label}
      names={PICK_NAMES[field] as Readonly<Record<Value, string>>}
      choices={PICKS[field] as readonly Value[]}
      value={decisions[field] as Value}
      onChange={(value) => onChange({ [field]: value })}
    />
  );
}

/** The shop's page, its promotion, its chat, its parcels and returns. */
export function DecideShop({ decisions, rules, onChange }: Props) {
  const { hours, people, cards } = decisions;
  const planned = BUCKETS.reduce((all, b) => all + hours[b], 0);
  const own = { decisions, onChange };
  const card = (topic: Topic, on: boolean) =>
    onChange({ cards: on ? [...cards, topic] : cards.filter((c) => c !== topic) });
  return (
    <>
      <Group title="店面和推广" why="推广的钱越多，每多一元带来的人越少。标题和页面没弄好，人来了也白来。">
        <PickField field="decor" label="店面" {...own} />
        <NumberField
          label="付费推广"
          unit="元"
          value={decisions.ads}
          onChange={(ads) => onChange({ ads }, 'ads')}
        />
        <PickField field="discount" label="折扣" {...own} />
        <PickField field="messages" label="给老客发消息" {...own} />
        <PickField field="fake" label="刷单" {...own} />
        <Tick
          label="给好评返现"
          on={decisions.cashReviews}
          onChange={(cashReviews) => onChange({ cashReviews })}
        />
      </Group>
      <Group
        title="客服"
        why={`一个人一周 ${rules.weekHours} 小时，工钱 ${rules.wage * rules.weekHours} 元；最多加班 ${rules.overtime} 小时，按 ${rules.overtimePay}% 付。进店的人里一两成会来问，页面越没说清问得越多；一小时能及时答七个，有规则卡的话题能答十二个。按几点有人问来排。`}
      >
        <NumberField
          label="几个人"
          unit="人"
          value={people}
          onChange={(n) => onChange({ people: n }, 'people')}
        />
        {BUCKETS.map((b) => (
          <NumberField
            key={b}
            label={BUCKET_NAMES[b]}
            unit="小时/周"
            value={hours[b]}
            onChange={(h) => onChange({ hours: { ...hours, [b]: h } }, b)}
          />
        ))}
        <p class="muted" role="status">
          排了 {planned} 小时，{people} 个人正常有 {people * rules.weekHours} 小时。
        </p>
        <PickField field="autoReply" label="自动回复" {...own} />
        <PickField field="bargain" label="有人讲价" {...own} />
        <fieldset class="shop-cards">
          <legend>规则卡：备好的答案，答得快又不出错（最多 {LIMITS.cards} 张）</legend>
          {TOPICS.map((topic) => {
            const on = cards.includes(topic);
            return (
              <Tick
                key={topic}
                label={TOPIC_NAMES[topic]}
                on={on}
                disabled={!on && cards.length >= LIMITS.cards}
                onChange={(now) => card(topic, now)}
              />
            );
          })}
        </fieldset>
      </Group>
      <Group
        title="发货和售后"
        why={`自己一周能打包 80 件，一个帮手 150 件，一周 ${rules.packer} 元。承诺得越快，能从容打包的越少；晚发一件赔 ${rules.fines.late} 元。`}
      >
        <NumberField
          label="打包帮手"
          unit="人"
          value={decisions.packers}
          onChange={(packers) => onChange({ packers }, 'packers')}
        />
        <PickField field="promise" label="发货承诺" {...own} />
        <p class="muted" role="status">
          这样安排，一周最多 {inTimeAtMost(decisions)} 件能按时发出。
        </p>
        <PickField field="returns" label="退货" {...own} />
        <PickField field="soldOut" label="货卖完了" {...own} />
      </Group>
    </>
  );
}
