import canonicalize from 'canonicalize';
import { grade, issuedOf, RUBRIC_VERSION } from '../../grading/index.ts';
import { type Arrival, ENGINE_VERSION, replay, type World } from '../../roleplay/index.ts';
import type { Norms } from '../../schemas/index.ts';
import type { IssuedMark, Versions } from '../../transcript/index.ts';
import { READER_VERSION } from '../../understanding/index.ts';
import type { Conversation } from '../types.ts';

/**
 * What comes out when a conversation is played and graded again. `other-version`: it was made with other versions, so nothing can be said of it;
 * `other-shopper`: the shift's seed draws no such shopper; `other-events` and `other-mark`: the record says something else.
 */
export type Replayed = 'same' | 'other-version' | 'other-shopper' | 'other-events' | 'other-mark';

/** Of a mark as issued, what a certificate rests on. */
const counted = ({ mark, redLines, converted, buys, right, missed }: IssuedMark) =>
  canonicalize({ mark, redLines, converted, buys, right, missed });

const madeNow = ({ engine, reader, rubric, content }: Versions, now: string) =>
  engine === ENGINE_VERSION && reader === READER_VERSION && rubric === RUBRIC_VERSION && content === now;

/** Plays a finished conversation of a shift again and grades it. `content` is the version of the content that `arrival` and `world` are made of. */
export function replayTalk(
  { case: story, transcript }: Conversation,
  arrival: Arrival | undefined,
  { worldOf, norms, content }: { worldOf: (arrival: Arrival) => World; norms: Norms; content: string },
): Replayed {
  if (!transcript || !madeNow(transcript.versions, content)) return 'other-version';
  if (
    !arrival ||
    arrival.case !== story ||
    arrival.case !== transcript.case ||
    arrival.seed !== transcript.seed
  )
    return 'other-shopper';
  const world = worldOf(arrival);
  if (canonicalize(replay(world, transcript).events) !== canonicalize(transcript.events))
    return 'other-events';
  const { issued } = transcript;
  const report = grade(transcript, { case: world.case, shop: world.shop, norms });
  return issued && counted(issuedOf(report)) === counted(issued) ? 'same' : 'other-mark';
}
