import type { ComponentChildren } from 'preact';
import type { Report } from '../../grading/index.ts';
import type { Shop } from '../../schemas/index.ts';
import { formatFen } from '../../shop/index.ts';
import { ACTION_NAMES, type Transcript, type TranscriptEvent, thoughtSaid } from '../../transcript/index.ts';
import { marksOn, pieces } from './marks.ts';

interface Props {
  transcript: Transcript;
  report: Report;
  shop: Shop;
  shopper: string;
  /** Who answers, as the list calls them. */
  agent: string;
  /** What stands under the event at a place: what can be done with it, what was said of it. */
  under: (event: TranscriptEvent, index: number) => ComponentChildren;
}

const SIGNS = { met: '✓', partly: '◐', 'not-met': '✗', 'red-line': '✗' } as const;

function Said({ text, index, report }: { text: string; index: number; report: Report }) {
  const marks = marksOn(report, index);
  return (
    <>
      <p class="evidence-text">
        {pieces(text, marks).map((piece, i) =>
          piece.mark ? (
            <mark key={i} data-status={piece.mark.status} title={piece.mark.title}>
              {piece.text}
            </mark>
          ) : (
            piece.text
          ),
        )}
      </p>
      {marks.length > 0 && (
        <ul class="evidence-notes">
          {marks.map((m) => (
            <li key={m.id} data-status={m.status}>
              {SIGNS[m.status]} {m.title}
            </li>
          ))}
        </ul>
      )}
    </>
  );
}

function cardName(event: TranscriptEvent, shop: Shop): string {
  const id = event.type === 'shopper' ? event.card : event.type === 'action' ? event.action.item : undefined;
  const named = [...shop.products, ...shop.gifts, ...shop.promotions].find((p) => p.id === id);
  return named?.name ?? '';
}

function Row({ event, index, props }: { event: TranscriptEvent; index: number; props: Props }) {
  const { report, shop, shopper, agent, under } = props;
  const turned = report.tipping?.event === index;
  const id = `event-${index}`;
  switch (event.type) {
    case 'agent':
      return (
        <li id={id} class="evidence evidence-agent" data-tipping={turned || undefined}>
          <b class="evidence-who">{agent}</b>
          <Said text={event.text} index={index} report={report} />
          {under(event, index)}
        </li>
      );
    case 'shopper':
      return (
        <li id={id} class="evidence evidence-shopper">
          <b class="evidence-who">{shopper}</b>
          <p class="evidence-text">{event.card ? `［商品卡］${cardName(event, shop)}` : event.text}</p>
          {under(event, index)}
        </li>
      );
    case 'action':
      return (
        <li id={id} class="evidence evidence-agent" data-tipping={turned || undefined}>
          <p class="evidence-text">
            ［{ACTION_NAMES[event.action.type]}］{cardName(event, shop)}
            {event.action.amount !== undefined && ` ${formatFen(event.action.amount)}`}
            {event.action.note && ` ${event.action.note}`}
          </p>
          {under(event, index)}
        </li>
      );
    case 'insight':
      return event.insight.why === '' ? null : (
        <li id={id} class="evidence-inside" data-tipping={turned || undefined}>
          顾客心里：{thoughtSaid(event.insight.why)}（信任 {event.insight.trust} · 耐心{' '}
          {event.insight.patience} · 意愿 {event.insight.intent}）
        </li>
      );
    case 'paid':
      return (
        <li id={id} class="evidence-inside">
          ✓ 顾客付款
        </li>
      );
    case 'ended':
      return (
        <li id={id} class="evidence-inside">
          会话结束：{event.why}
        </li>
      );
    case 'supervisor':
      return (
        <li id={id} class="evidence-inside">
          主管：{event.says}
        </li>
      );
    case 'paused':
    case 'typing':
      return null;
  }
}

/** The conversation again, now with what each message was marked for and what went on inside the shopper. */
export function Evidence(props: Props) {
  return (
    <ol class="evidence-list">
      {props.transcript.events.map((event, i) => (
        <Row key={i} event={event} index={i} props={props} />
      ))}
    </ol>
  );
}
