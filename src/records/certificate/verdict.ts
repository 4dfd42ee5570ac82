import type { Checked } from './check.ts';
import type { Replayed } from './replay.ts';

/** A conversation of a certification shift played again. Shifts and shoppers count from 1; shopper 0 is the shift itself, in which others came than its seed draws. */
export interface ReplayedTalk {
  shift: number;
  shopper: number;
  outcome: Replayed;
}

/** What playing all of a certificate's shifts again came to. */
export interface ReplayTally {
  same: number;
  /** Made with other versions: cannot be played again, the marks of that time stand. */
  otherVersion: number;
  wrong: readonly ReplayedTalk[];
}

/** Adds them up. */
export const tallyReplays = (talks: readonly ReplayedTalk[]): ReplayTally => ({
  same: talks.filter((t) => t.outcome === 'same').length,
  otherVersion: talks.filter((t) => t.outcome === 'other-version').length,
  wrong: talks.filter((t) => t.outcome !== 'same' && t.outcome !== 'other-version'),
});

/** Whether certificate, code and record go together: the code must fit, and what can be played again must come out as the record says. Null where there is nothing to judge. */
export function fitsOverall(checked: Checked, replays: ReplayTally | null): boolean | null {
  if (checked.state === 'fits') return replays === null || replays.wrong.length === 0;
  return checked.state === 'differs' ? false : null;
}
