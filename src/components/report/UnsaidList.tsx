import { unsaid } from '../../grading/index.ts';
import type { CompiledCase } from '../../schemas/index.ts';
import type { Transcript } from '../../transcript/index.ts';
import { Icon } from '../icons/index.ts';

interface Props {
  transcript: Transcript;
  facts: CompiledCase['facts'];
}

/** What the shopper does not say unasked: what came out, and what never did. */
export function UnsaidList({ transcript, facts }: Props) {
  const found = unsaid(transcript, facts);
  if (!found) return null;
  const { told, kept } = found;
  const rows = [
    ...told.map((title) => ({ title, out: true })),
    ...kept.map((title) => ({ title, out: false })),
  ];
  return (
    <section class="report-section" aria-labelledby="unsaid">
      <h2 id="unsaid">他没明说的</h2>
      <p class="report-hint">
        {rows.length} 样不问不说，问出来 <b class="num">{told.length}</b> 样。
        {kept.length > 0 && '没问出来的，下次早一点问。'}
      </p>
      <ul class="unsaid">
        {rows.map(({ title, out }) => (
          <li key={title} data-out={out || undefined}>
            <Icon name={out ? 'circle-check' : 'circle'} />
            <span>
              {title}
              {!out && <span class="muted">（没问出来）</span>}
            </span>
          </li>
        ))}
      </ul>
    </section>
  );
}
