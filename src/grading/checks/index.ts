import type { CheckId } from '../../schemas/index.ts';
import type { Scene } from '../scene.ts';
import type { Judgement } from '../types.ts';
import { claimsTrue, noOverclaim, noOverpromise } from './accuracy.ts';
import {
  noCold,
  noEarlyClose,
  noEvasion,
  noFlatRefusal,
  noInterrogation,
  noPush,
  noQuarrel,
  noTerse,
  tone,
} from './conduct.ts';
import { closed, concernsTakenUp, invited, opened } from './flow.ts';
import { firstReply, laterReplies, noneUnanswered } from './response.ts';
import { concernsSettled, familySteps, moodKept } from './technique.ts';

/** What each check of the norms looks at. A check without a detector does not compile. */
export const CHECKS: Record<CheckId, (scene: Scene) => Judgement> = {
  'first-reply': firstReply,
  'later-replies': laterReplies,
  'none-unanswered': noneUnanswered,
  opened,
  'concerns-taken-up': concernsTakenUp,
  invited,
  closed,
  'family-steps': familySteps,
  'concerns-settled': concernsSettled,
  'mood-kept': moodKept,
  'no-quarrel': noQuarrel,
  'no-cold': noCold,
  'no-interrogation': noInterrogation,
  'no-push': noPush,
  'no-flat-refusal': noFlatRefusal,
  'no-terse': noTerse,
  'no-evasion': noEvasion,
  'no-early-close': noEarlyClose,
  'claims-true': claimsTrue,
  'no-overclaim': noOverclaim,
  'no-overpromise': noOverpromise,
  tone,
};
