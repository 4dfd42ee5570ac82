/**
 * A path of the site under the folder it is served from.
 * `base` is `/` or a folder such as `/sub/`, with or without its last slash; `path` begins with a slash and is kept as it is,
 * with query and fragment.
 */
export function withBase(base: string, path: string): string {
  return `${base.replace(/\/+$/, '')}/${path.replace(/^\/+/, '')}`;
}

/** A path of the site as a link: under the base of this build. */
export const href = (path: string): string => withBase(import.meta.env.BASE_URL, path);

/** Page of a task, with its lesson where it is written. */
export const taskPath = (task: string): string => `/course/${task}/`;

/** The workbench with one case. */
export const workbenchPath = (caseId: string): string => `/workbench/?case=${encodeURIComponent(caseId)}`;

/** A rule card in the handbook. */
export const rulePath = (rule: string): string => `/handbook/rules/#${rule}`;

/** A conversation of the case library. */
export const libraryPath = (id: string): string => `/handbook/library/${id}/`;

/** The report on one conversation. */
export const reportPath = (conversation: string): string => `/report/?id=${encodeURIComponent(conversation)}`;

/** A shift of the journal as its supervisor sees it. */
export const supervisorPath = (shift: string): string => `/supervisor/?shift=${encodeURIComponent(shift)}`;

/** The desk of one shift. */
export const shiftPath = (shift: string): string => `/shift/?shift=${encodeURIComponent(shift)}`;

/** The workbench with one case, going on from the event at place `at` of a finished conversation. */
export const forkPath = (
  caseId: string,
  { conversation, at }: { conversation: string; at: number },
): string => `${workbenchPath(caseId)}&fork=${encodeURIComponent(conversation)}&at=${at}`;
/** The simulated shop. */
export const CAPSTONE_PATH = '/capstone/';

/** Page of one drill; the capstone counts as one. */
export const drillPath = (drill: string): string =>
  drill === 'capstone' ? CAPSTONE_PATH : `/drills/${drill}/`;

/** The slides of a scenario, by its id such as sc5. */
export const slidesPath = (scenario: string): string => `/slides/${scenario}/`;
