import type { Transcript } from '../transcript/index.ts';
import type { MoodPoint, Report } from './types.ts';

/** The shopper's mood over the conversation, as the engine let be known. */
export function timelineOf(transcript: Transcript): MoodPoint[] {
  return transcript.events.flatMap((e, event) =>
    e.type === 'insight'
      ? [{ event, at: e.at, trust: e.insight.trust, patience: e.insight.patience, intent: e.insight.intent }]
      : [],
  );
}

/**
 * Where it turned: the step with the largest rise of trust and intent together when the shopper paid, else the largest fall
 * of all three. Names the agent's event before it, or the insight itself where nobody had spoken.
 */
export function tippingOf(
  transcript: Transcript,
  timeline: readonly MoodPoint[],
  sold: boolean,
): Report['tipping'] {
  let best: { point: MoodPoint; size: number } | null = null;
  timeline.forEach((point, i) => {
    const before = timeline[i - 1];
    if (!before) return;
    const change =
      point.trust -
      before.trust +
      point.intent -
      before.intent +
      (sold ? 0 : point.patience - before.patience);
    const size = sold ? change : -change;
    if (size > 0 && (!best || size > best.size)) best = { point, size };
  });
  // The closure above is not followed by the type checker.
  const found = best as { point: MoodPoint; size: number } | null;
  if (!found) return undefined;
  const { point } = found;
  const insight = transcript.events[point.event];
  const why = insight?.type === 'insight' ? insight.insight.why : '';
  const cause = transcript.events
    .slice(0, point.event)
    .findLastIndex((e) => e.type === 'agent' || e.type === 'action');
  return { event: cause >= 0 ? cause : point.event, at: point.at, why, direction: sold ? 'up' : 'down' };
}
