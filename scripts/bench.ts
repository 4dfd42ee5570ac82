import { grade, RUBRIC_VERSION } from '../src/grading/index.ts';
import { open, runOut, settle, take, transcriptOf } from '../src/roleplay/index.ts';
import { readContent } from '../src/schemas/reader.ts';
import { read as rulesAlone } from '../src/understanding/reader.ts';
import { readAgain } from './lib/agreement/index.ts';
import { readConversations } from './lib/reference.ts';
import { loadSetting, loadSettings, ROOT } from './lib/world.ts';

const CASE = 'choice-bag';
const LINE = '那我更推荐云途通勤双肩包：它有15.6寸电脑夹层，骑车背着也稳';
const ROUNDS = 300;
const MS_A_CHARACTER = 500;

const setting = await loadSetting(CASE);
if (!setting) throw new Error(`the bench plays ${CASE}, which is gone`);
const { world, norms, content } = setting;
const lines = readContent(ROOT)
  .cases.find((c) => c.id === CASE)
  ?.plays.good.filter((move) => typeof move === 'string');

function play() {
  let talk = settle(world, open(world, 1));
  for (const text of lines ?? []) {
    const at = talk.shopper.now + text.length * MS_A_CHARACTER;
    talk = settle(world, take(world, talk, { type: 'message', at, text }));
  }
  return runOut(world, talk);
}

const context = {
  shopper: ['选不出来'],
  earlier: [],
  open: [],
  shop: world.shop,
  products: [],
  now: world.case.startsAt,
  slang: [],
};
const transcript = transcriptOf(world, play(), { content, rubric: RUBRIC_VERSION });
const WORK: Record<string, () => unknown> = {
  'read one message, rules alone': () => rulesAlone(LINE, context),
  'read one message, rules and model': () => world.read(LINE, context),
  'play a conversation': play,
  'grade a conversation': () => grade(transcript, { case: world.case, shop: world.shop, norms }),
};

/** Median milliseconds of a piece of work, after warming up. */
function median(work: () => unknown): number {
  const times = Array.from({ length: ROUNDS * 2 }, () => {
    const started = performance.now();
    work();
    return performance.now() - started;
  });
  return times.slice(ROUNDS).sort((a, b) => a - b)[ROUNDS / 2] ?? 0;
}

// Ratios say more than times: they hold on any machine.
const base = median(() => rulesAlone(LINE, context));
for (const [name, work] of Object.entries(WORK)) {
  const ms = median(work);
  console.info(`${name}: ${ms.toFixed(2)} ms, ${(ms / base).toFixed(1)} × reading by rules alone`);
}

/** How many records a trainee, or a teacher with a class, may have to grade again at once. */
const RECORDS = 1000;
const settingOf = await loadSettings();
const records = readConversations().flatMap(({ transcript }) => {
  const found = settingOf(transcript.case, transcript.persona);
  return found ? [{ found, transcript }] : [];
});

/** Milliseconds in which the records of the reference set, gone round until there are enough, are worked on. */
function overRecords(work: (record: (typeof records)[number]) => unknown): number {
  const started = performance.now();
  for (let n = 0; n < RECORDS; n += 1) {
    const record = records[n % records.length];
    if (record) work(record);
  }
  return performance.now() - started;
}

const gradeOne = ({ found: { world: at, norms: by }, transcript: talk }: (typeof records)[number]) =>
  grade(talk, { case: at.case, shop: at.shop, norms: by });
for (const [name, ms] of [
  [`grade ${RECORDS} records`, overRecords(gradeOne)],
  [
    `read and grade ${RECORDS} records again`,
    overRecords((r) => gradeOne({ ...r, transcript: readAgain(r.transcript, r.found) })),
  ],
] as const)
  console.info(`${name}: ${(ms / 1000).toFixed(2)} s, ${(ms / base).toFixed(0)} × reading by rules alone`);
