import type { CourseEvidence, Tally } from '../../../src/grading/course-mark/index.ts';

/** So many points of so many, from enough pieces of evidence for any part. */
export const tally = (points: number, of = 100, count = 99): Tally => ({ points, of, count, evidence: [] });

/** Every part with the same share. */
export const everywhere = (points: number, of = 100): CourseEvidence => {
  const one = tally(points, of);
  return {
    theory: { quizzes: one, paper: one },
    practice: { shifts: one, drills: one },
    plan: { rules: one, teacher: one },
    conduct: {
      journal: { count: 99, pieces: { consistency: one, regularity: one, revision: one, norms: one } },
      teacher: one,
    },
  };
};

/** No evidence at all. */
export const nothing: CourseEvidence = {
  theory: { quizzes: null, paper: null },
  practice: { shifts: null, drills: null },
  plan: { rules: null, teacher: null },
  conduct: { journal: null, teacher: null },
};

/** Whole numbers from 0 on, the same for the same seed (a linear congruence). */
export function chance(seed: number): (below: number) => number {
  let state = (seed * 2_654_435_761) % 4_294_967_296;
  return (below) => {
    state = (state * 1_664_525 + 1_013_904_223) % 4_294_967_296;
    return Math.floor((state / 4_294_967_296) * below);
  };
}
