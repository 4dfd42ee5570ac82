import { writeFileSync } from 'node:fs';
import { createInterface } from 'node:readline';
import { parseArgs } from 'node:util';
import { playByHand } from './lib/play-by-hand.ts';
import { createProtocol, type Line } from './lib/protocol.ts';
import { createShiftProtocol } from './lib/shift-protocol.ts';
import { listShifts, loadShift } from './lib/shift-world.ts';
import { listCases, loadSetting } from './lib/world.ts';

const USAGE = `npm run -s play -- --case ID [--seed N] [--explain | --jsonl] [--out FILE]
npm run -s play -- --shift ID [--seed N] --jsonl
npm run -s play -- --list [--json]`;

function stop(message: string): never {
  process.stderr.write(`${message}\n`);
  process.exit(2);
}

function options() {
  try {
    return parseArgs({
      options: {
        case: { type: 'string' },
        shift: { type: 'string' },
        seed: { type: 'string', default: '1' },
        jsonl: { type: 'boolean', default: false },
        out: { type: 'string' },
        list: { type: 'boolean', default: false },
        json: { type: 'boolean', default: false },
        explain: { type: 'boolean', default: false },
      },
    }).values;
  } catch (error) {
    return stop(`${error instanceof Error ? error.message : error}\n${USAGE}`);
  }
}

function list(asJson: boolean): void {
  const cases = listCases();
  const text = asJson ? JSON.stringify(cases, null, 2) : cases.map((c) => `${c.id}\t${c.title}`).join('\n');
  process.stdout.write(`${text}\n`);
}

const wanted = options();

async function playAsked(id: string): Promise<void> {
  if (wanted.jsonl && wanted.explain)
    return stop(`--explain shows the shopper's inside, which no program at the desk may see\n${USAGE}`);
  const seed = seedAsked();
  const setting = await loadSetting(id);
  if (!setting) {
    const ids = listCases().map((c) => c.id);
    return stop(`there is no case ${JSON.stringify(id)}; the cases are: ${ids.join(', ')}`);
  }
  const protocol = createProtocol(setting.world, setting.norms, seed, setting.content);
  const input = createInterface({ input: process.stdin, crlfDelay: Number.POSITIVE_INFINITY });
  if (wanted.jsonl) {
    const write = (lines: Line[]) => {
      for (const line of lines) process.stdout.write(`${JSON.stringify(line)}\n`);
    };
    write(protocol.start());
    let number = 0;
    for await (const line of input) write(protocol.feed(line, ++number));
    write(protocol.finish());
  } else {
    await playByHand(setting, protocol, input, wanted.explain);
  }
  if (wanted.out) writeFileSync(wanted.out, `${JSON.stringify(protocol.transcript(), null, 2)}\n`);
}

/** The seed asked for; stops where it is no whole number of 32 bits. */
function seedAsked(): number {
  const seed = Number(wanted.seed);
  if (!Number.isInteger(seed) || seed < 0 || seed > 0xffffffff) {
    return stop(`--seed is ${JSON.stringify(wanted.seed)}; expected a whole number from 0 to 4294967295`);
  }
  return seed;
}

async function playShift(id: string): Promise<void> {
  const setting = await loadShift(id);
  if (!setting) {
    const ids = listShifts().map((s) => s.id);
    return stop(`there is no shift ${JSON.stringify(id)}; the shifts are: ${ids.join(', ')}`);
  }
  if (!wanted.jsonl) return stop(`a shift is played by a program: add --jsonl\n${USAGE}`);
  const protocol = createShiftProtocol(setting, seedAsked());
  const write = (lines: Line[]) => {
    for (const line of lines) process.stdout.write(`${JSON.stringify(line)}\n`);
  };
  write(protocol.start());
  let number = 0;
  for await (const line of createInterface({ input: process.stdin, crlfDelay: Number.POSITIVE_INFINITY }))
    write(protocol.feed(line, ++number));
  write(protocol.finish());
}

if (wanted.list) list(wanted.json);
else if (wanted.shift) await playShift(wanted.shift);
else if (wanted.case) await playAsked(wanted.case);
else stop(USAGE);
