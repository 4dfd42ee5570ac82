import type { ComponentChildren } from 'preact';
import type { Remark } from '../../records/supervisor/index.ts';

const date = new Intl.DateTimeFormat('zh-CN', { month: 'long', day: 'numeric' });

interface Props {
  remark: Remark;
  /** What can be done with it. */
  children?: ComponentChildren;
}

/** One remark as it stands beside its line: what is said, by whom and when. */
export function RemarkNote({ remark: { by, at, says }, children }: Props) {
  return (
    <div class="remark">
      <p class="remark-by">
        <b>{by}</b>的点评，<time dateTime={at}>{date.format(new Date(at))}</time>
      </p>
      <p class="remark-says">{says}</p>
      {children}
    </div>
  );
}
