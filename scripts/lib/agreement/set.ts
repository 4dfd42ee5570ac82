import { createHash } from 'node:crypto';
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { type AgreementFigures, bandOfMark, PASSES, RUBRIC_VERSION } from '../../../src/grading/index.ts';
import { readContent } from '../../../src/schemas/reader.ts';
import { READER_VERSION } from '../../../src/understanding/index.ts';
import { REFERENCE, readConversations, readPlayed } from '../reference.ts';
import { loadSettings, ROOT } from '../world.ts';
import type { Explained } from './differences.ts';
import { collect, fileOf, linesOfPass, type Mark, type Wanted } from './marks.ts';
import { criterionOf, measure } from './measure.ts';
import { regrade } from './regrade.ts';

/** The seed of the intervals. */
const SEED = 1;

/** The kinds of conversations, as they were written. */
const KINDS = ['good', 'middling', 'poor', 'tricky'];

/** What the marks of a pass must hold: every conversation, by every criterion that applies to its family; and the bands of totals. */
export function wantedMarks() {
  const { cases, norms } = readContent(ROOT);
  const families = new Map(cases.map((c) => [c.id, c.family]));
  const wanted: Wanted = new Map(
    readConversations().map(({ id, transcript }) => {
      const family = families.get(transcript.case);
      const applying = norms.rubric.criteria.filter(
        (c) => !c.families || (family && c.families.includes(family)),
      );
      return [id, applying.map((c) => c.id)];
    }),
  );
  const { pass, good } = norms.agreement.bands;
  return { wanted, bounds: { pass: pass.value, good: good.value }, norms };
}

/** A hash of what is measured: conversations, marks, the words they were marked by, and the reader's weights. */
export function hashOfSet(): string {
  const folder = new URL('conversations/', REFERENCE);
  const files = [
    ...readdirSync(folder)
      .sort()
      .map((f) => new URL(f, folder)),
    new URL('codebook.yaml', REFERENCE),
    new URL('src/understanding/weights.json', ROOT),
    ...PASSES.map(fileOf).filter((f) => existsSync(f)),
  ];
  const hash = createHash('sha256');
  for (const file of files) hash.update(readFileSync(file));
  return hash.digest('hex').slice(0, 16);
}

/** Every conversation with the grader's report and the marks of both passes; throws where marks are missing or wrong. */
export async function explainAll(): Promise<Explained[]> {
  const { wanted, bounds } = wantedMarks();
  for (const pass of PASSES)
    if (linesOfPass(pass).length === 0)
      throw new Error(
        `data/reference/marks/pass-${pass}.jsonl is not there; bring it with --gather ${pass}=DIR`,
      );
  const [a, b] = PASSES.map((p) => new Map(collect(linesOfPass(p), wanted, bounds).map((m) => [m.id, m])));
  const found: Explained[] = [];
  const settingOf = await loadSettings();
  for (const { id, transcript } of readConversations()) {
    const setting = settingOf(transcript.case, transcript.persona);
    const [first, second] = [a?.get(id), b?.get(id)];
    if (!setting || !first || !second) throw new Error(`"${id}": no case ${transcript.case}, or not marked`);
    const report = regrade(transcript, setting);
    const grader: Mark = {
      id,
      criteria: Object.fromEntries(report.criteria.map((c) => [c.id, c.status])),
      redLines: report.redLines.map((r) => r.id),
      total: report.mark,
      band: bandOfMark(report.mark, bounds),
    };
    found.push({ marked: { id, grader, a: first, b: second }, report, transcript });
  }
  return found;
}

/** All figures of the present grader. */
export function figuresOf(explained: readonly Explained[]): AgreementFigures {
  const all = explained.map(({ marked }) => marked);
  const { bounds, norms } = wantedMarks();
  const rows = [...new Set(norms.rubric.criteria.map((c) => criterionOf(c.id)))];
  const played = readPlayed();
  const kinds = Object.fromEntries(KINDS.map((kind) => [kind, played.filter((p) => p.kind === kind).length]));
  const measured = measure(all, rows, bounds, SEED);
  return {
    rubric: RUBRIC_VERSION,
    reader: READER_VERSION,
    data: hashOfSet(),
    conversations: all.length,
    kinds,
    ...measured,
    farOff: explained.flatMap(({ marked: { id, grader, a, b }, transcript }) =>
      measured.bands.consensus.farOff.includes(id)
        ? [
            {
              id,
              case: transcript.case,
              grader: grader.total,
              passes: [a.total, b.total],
            },
          ]
        : [],
    ),
  };
}
