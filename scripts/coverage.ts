import { parseArgs } from 'node:util';
import { coverage } from '../src/course/index.ts';
import { ContentError, readContent } from '../src/schemas/reader.ts';
import { type Capability, readCapabilities } from './lib/capabilities.ts';
import { capabilityTable, coverageTable } from './lib/coverage-table.ts';

const ROOT = new URL('../', import.meta.url);

const USAGE = `npm run -s coverage [-- --json]
Which ids of the register are taught, drilled, simulated or graded, by which content, which are left out and why, and which are open.
What counts as each is said at coverage() in src/course/coverage.ts. Then what the place must be able to do, with the files that do it and what is missing (data/capabilities.yaml).`;

function stop(message: string): never {
  process.stderr.write(`${message}\n`);
  process.exit(2);
}

function wantsJson(): boolean {
  try {
    return parseArgs({ options: { json: { type: 'boolean', default: false } } }).values.json;
  } catch (error) {
    return stop(`${error instanceof Error ? error.message : error}\n${USAGE}`);
  }
}

function read() {
  try {
    return readContent(ROOT);
  } catch (error) {
    if (error instanceof ContentError) return stop(error.message);
    throw error;
  }
}

const asJson = wantsJson();
const found = coverage(read());
const capabilities: Capability[] = readCapabilities(ROOT);
const json = () => JSON.stringify({ ...found, capabilities }, null, 2);
const tables = () => `${coverageTable(found)}\n\n${capabilityTable(capabilities)}`;
process.stdout.write(`${asJson ? json() : tables()}\n`);
