import type { SpeechAct } from '../schemas/index.ts';
import type { Transcript } from '../transcript/index.ts';
import { endedWrong, findBreaking, type Scene } from './scene.ts';
import type { Cap } from './types.ts';

/** What is no red line when said once, and no way to serve when said again and again. */
const RULES_OF_SPEECH: readonly SpeechAct[] = [
  'pressure',
  'overpromise',
  'overclaim',
  'interrogate',
  'argue',
  'perfunctory',
  'refuse-flat',
  'blame-shift',
];

function repeated(scene: Scene): Cap[] {
  const { repeatedFrom, repeatedCap } = scene.norms;
  const events = [...new Set(findBreaking(scene, RULES_OF_SPEECH).map((f) => f.message.event))];
  if (events.length < repeatedFrom.value) return [];
  return [{ id: 'repeated', title: repeatedCap.title, value: repeatedCap.value, events }];
}

function wrongEnding(scene: Scene): Cap[] {
  const { norms } = scene;
  if (!endedWrong(scene)) return [];
  const event = scene.transcript.events.findLastIndex((e) => e.type === 'ended');
  return [
    {
      id: 'wrong-ending',
      title: norms.wrongEndingCap.title,
      value: norms.wrongEndingCap.value,
      events: [event],
    },
  ];
}

/** Nothing that the shopper came for was answered, not even in part: manners alone are no service. Only where its inside is recorded. */
function unanswered(scene: Scene): Cap[] {
  const { norms, transcript } = scene;
  const moved = (e: Transcript['events'][number]) =>
    e.type === 'insight' && Object.values(e.insight.concerns).some((c) => c === 'settled' || c === 'half');
  const known = transcript.events.some((e) => e.type === 'insight');
  if (!known || transcript.events.some(moved)) return [];
  const { title, value } = norms.unansweredCap;
  return wrongEnding(scene).map(({ events }) => ({ id: 'unanswered', title, value, events }));
}

/**
 * What caps the mark besides a red line: rules of speech broken again and again, an ending that is not the right one, and such an ending after nothing was answered.
 */
export const capsOf = (scene: Scene): Cap[] => [
  ...repeated(scene),
  ...wrongEnding(scene),
  ...unanswered(scene),
];
