import { mkdirSync, writeFileSync } from 'node:fs';
import { readingSheet } from './lib/reading-sheet.ts';
import { readCodebook, readConversations } from './lib/reference.ts';
import { loadSettings } from './lib/world.ts';

const [dir] = process.argv.slice(2);
if (!dir) {
  process.stderr.write(
    'node scripts/reference-sheets.ts DIR writes one sheet a reference conversation, for readers who mark by hand\n',
  );
  process.exit(2);
}
mkdirSync(dir, { recursive: true });
const book = readCodebook();
const settingOf = await loadSettings();
for (const { id, transcript } of readConversations()) {
  const setting = settingOf(transcript.case);
  if (setting) writeFileSync(`${dir}/${id}.md`, readingSheet(id, transcript, setting, book));
}
