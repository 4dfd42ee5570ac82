import { readFileSync } from 'node:fs';
import { grade, RUBRIC_VERSION } from '../src/grading/index.ts';
import { ENGINE_VERSION, replay } from '../src/roleplay/index.ts';
import { parseTranscript, type Transcript } from '../src/transcript/index.ts';
import { READER_VERSION } from '../src/understanding/index.ts';
import { loadSetting, type Setting } from './lib/world.ts';

function stop(message: string): never {
  process.stderr.write(`${message}\n`);
  process.exit(2);
}

function readFile(file: string): Transcript {
  let text: string;
  try {
    text = readFileSync(file, 'utf8');
  } catch (error) {
    return stop(`${file} cannot be read: ${error instanceof Error ? error.message : error}`);
  }
  let data: unknown;
  try {
    data = JSON.parse(text);
  } catch (error) {
    return stop(`${file} is not JSON: ${error instanceof Error ? error.message : error}`);
  }
  const parsed = parseTranscript(data);
  return parsed.ok ? parsed.transcript : stop(`${file} is not a transcript:\n${parsed.problems.join('\n')}`);
}

/** Whether the events come out the same when the agent's inputs are played again. */
function replayed(transcript: Transcript, setting: Setting): 'same' | 'differs' | 'other-version' {
  const { content, engine, reader, rubric } = transcript.versions;
  const now = [setting.content, ENGINE_VERSION, READER_VERSION, RUBRIC_VERSION];
  if ([content, engine, reader, rubric].some((v, i) => v !== now[i])) return 'other-version';
  const again = replay(setting.world, transcript);
  return JSON.stringify(again.events) === JSON.stringify(transcript.events) ? 'same' : 'differs';
}

const file = process.argv[2];
if (!file) stop('npm run -s grade -- FILE');
const transcript = readFile(file);
const setting = await loadSetting(transcript.case, transcript.persona);
if (!setting) stop(`${file}: there is no case ${JSON.stringify(transcript.case)}`);
const { world, norms } = setting;
const report = grade(transcript, { case: world.case, shop: world.shop, norms });
process.stdout.write(`${JSON.stringify({ replay: replayed(transcript, setting), report }, null, 2)}\n`);
