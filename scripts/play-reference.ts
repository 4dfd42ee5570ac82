import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { parseArgs } from 'node:util';
import { RUBRIC_VERSION } from '../src/grading/index.ts';
import { transcriptOf } from '../src/roleplay/index.ts';
import { playTimed, readPlays } from './lib/timed-plays.ts';
import { loadSettings } from './lib/world.ts';

const USAGE = 'node scripts/play-reference.ts FILE [--out DIR] [--only ID]';

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: { out: { type: 'string' }, only: { type: 'string' } },
});
const [file] = positionals;
if (!file) {
  process.stderr.write(`${USAGE}\n`);
  process.exit(2);
}
const settingOf = await loadSettings();
if (values.out) mkdirSync(values.out, { recursive: true });
for (const play of readPlays(readFileSync(file, 'utf8'))) {
  if (values.only && play.id !== values.only) continue;
  const setting = settingOf(play.case);
  if (!setting) throw new Error(`${play.id}: there is no case ${play.case}`);
  const talk = playTimed(setting, play);
  const transcript = transcriptOf(setting.world, talk, { content: setting.content, rubric: RUBRIC_VERSION });
  process.stdout.write(`\n## ${play.id} ${play.case} [${play.kind}] ${play.about}\n`);
  for (const e of transcript.events) {
    const at = `${Math.floor(e.at / 1000)}`.padStart(4);
    if (e.type === 'agent') process.stdout.write(`${at} 客服：${e.text}\n`);
    if (e.type === 'shopper') process.stdout.write(`${at}     ${e.card ? `[卡 ${e.card}]` : e.text}\n`);
    if (e.type === 'action') process.stdout.write(`${at} 操作：${JSON.stringify(e.action)}\n`);
    if (e.type === 'supervisor') process.stdout.write(`${at} 主管：${e.says}\n`);
    if (e.type === 'paid') process.stdout.write(`${at} —— 付款 ${e.total / 100}\n`);
    if (e.type === 'ended') process.stdout.write(`${at} —— ${e.ending}\n`);
  }
  if (values.out) writeFileSync(`${values.out}/${play.id}.json`, `${JSON.stringify(transcript, null, 1)}\n`);
}
