import type { Report } from '../../../src/grading/index.ts';
import type { Transcript } from '../../../src/transcript/index.ts';
import { isLocked, type Marked } from './measure.ts';

/** A conversation with the grader's full report. */
export interface Explained {
  marked: Marked;
  report: Report;
  transcript: Transcript;
}

function row({ report, marked: { a, b, grader } }: Explained, id: string): string | null {
  const [x, y] = [a.criteria[id], b.criteria[id]];
  if (x !== y || x === grader.criteria[id]) return null;
  const says = report.criteria.find((c) => c.id === id)?.says ?? '';
  return `- \`${id}\`: grader ${grader.criteria[id]}, both passes ${x}. ${says}`;
}

function chat({ transcript }: Explained): string {
  return transcript.events
    .flatMap((e) => {
      const at = Math.floor(e.at / 1000);
      if (e.type === 'agent')
        return [`    ${at} 客服：${e.text}  {${e.reading.acts.map((r) => `${r.act} ${r.sure}`).join(', ')}}`];
      if (e.type === 'shopper') return [`    ${at} 顾客：${e.card ?? e.text}`];
      return e.type === 'action' ? [`    ${at} 〔${e.action.type}〕`] : [];
    })
    .join('\n');
}

/** Where the grader stands apart from what both passes say, in the open half in full, in the locked half by name and number only. */
export function differences(all: readonly Explained[]): string {
  const parts = all.map((one) => {
    const { marked, report } = one;
    const rows = Object.keys(marked.grader.criteria).flatMap((id) => row(one, id) ?? []);
    const head = `## ${marked.id} ${one.transcript.case}: grader ${marked.grader.total}, passes ${marked.a.total} and ${marked.b.total}; ${rows.length} criteria differ`;
    if (isLocked(marked)) return `${head} (locked)`;
    const reds = `red lines: grader ${marked.grader.redLines.join(', ') || 'none'}; a ${marked.a.redLines.join(', ') || 'none'}; b ${marked.b.redLines.join(', ') || 'none'}`;
    const caps = report.caps.map((c) => `${c.id} ${c.value}`).join(', ') || 'none';
    return [head, '', ...rows, `- ${reds}; caps: ${caps}`, '', chat(one)].join('\n');
  });
  return `# Where the grader and both passes differ\n\n${parts.join('\n\n')}\n`;
}
