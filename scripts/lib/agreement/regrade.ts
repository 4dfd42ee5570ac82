import { grade, type Report } from '../../../src/grading/index.ts';
import { localTimeAt, namedByShopper } from '../../../src/roleplay/index.ts';
import { haveLeft } from '../../../src/shop/index.ts';
import type { Transcript, TranscriptEvent } from '../../../src/transcript/index.ts';
import { type Context, type Exchange, openTopics, READER_VERSION } from '../../../src/understanding/index.ts';
import type { Setting } from '../world.ts';

/**
 * The transcript with the agent's messages read again by the present reader, each against what stood before it. What the shopper said and felt stays as it
 * was: the readers who marked the conversation saw just that.
 */
export function readAgain(transcript: Transcript, { world }: Pick<Setting, 'world'>): Transcript {
  let shopper: string[] = [];
  const earlier: string[] = [];
  const products: string[] = [];
  const granted: string[] = [];
  const exchange: Exchange[] = [];
  const events = transcript.events.map((event): TranscriptEvent => {
    if (event.type === 'shopper') {
      if (event.text !== '') {
        shopper.push(event.text);
        exchange.push({ from: 'shopper', text: event.text });
        products.push(...namedByShopper(world, event.text));
      }
      if (event.card) products.push(event.card);
    }
    if (event.type === 'action' && event.action.type === 'send-card' && event.action.item)
      products.push(event.action.item);
    if (event.type === 'supervisor' && event.answer === 'granted' && event.matter === 'gift' && event.item)
      granted.push(event.item);
    if (event.type !== 'agent') return event;
    const context: Context = {
      shopper,
      earlier: [...earlier],
      open: openTopics(exchange),
      shop: world.shop,
      products: [...products],
      now: localTimeAt(transcript.startsAt, event.at),
      slang: world.slang,
      granted: [...granted],
      sent: haveLeft(world.case.orders.map(({ state }) => state)),
      ordered: world.case.orders.length === 1 ? world.case.orders[0]?.product : undefined,
    };
    const reading = world.read(event.text, context);
    shopper = [];
    earlier.push(event.text);
    products.push(...reading.products);
    exchange.push({ from: 'agent', reading: { answers: reading.answers } });
    return { ...event, reading };
  });
  return { ...transcript, events };
}

/** The present grader's report on a reference conversation; where it was stored by another reader, its messages are read again first. */
export function regrade(transcript: Transcript, setting: Setting): Report {
  const read = transcript.versions.reader === READER_VERSION ? transcript : readAgain(transcript, setting);
  return grade(read, { case: setting.world.case, shop: setting.world.shop, norms: setting.norms });
}
