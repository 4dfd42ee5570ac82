import { useEffect, useRef } from 'preact/hooks';
import type { DrillItem } from '../../course/index.ts';
import { href } from '../../course/paths.ts';
import type { DrillMark } from '../../grading/drills/index.ts';

interface Props {
  mark: DrillMark;
  item: DrillItem;
  heading: 'h2' | 'h4';
  onAgain: () => void;
}

/** What the drill came to; the focus goes to it, so that it is heard. */
export function Result({ mark, item, heading: Heading, onAgain }: Props) {
  const head = useRef<HTMLHeadingElement>(null);
  useEffect(() => head.current?.focus(), []);
  const { points, of } = mark;
  const short = mark.parts.filter((p) => p.points < p.of).length;
  const { lesson, drill } = item;
  return (
    <div class="drill-result">
      <Heading ref={head} tabIndex={-1}>
        得 <span class="num">{points}</span> / <span class="num">{of}</span> 分
      </Heading>
      <p>
        {short === 0 ? '每一项都做对了。' : `有 ${short} 项没拿满，理由写在每一项下面。`}
        成绩里算做得最好的一次，再做一次会换数字。
      </p>
      <p class="cluster">
        <button type="button" class="button button-primary" onClick={onAgain}>
          再做一次
        </button>
        <a href={href(lesson.path)}>回去看 {lesson.title}</a>
      </p>
      {drill.sources.length > 0 && (
        <p class="muted">
          依据：{drill.sources.map(({ title, since }) => `${title}，${since} 起`).join('；')}
        </p>
      )}
    </div>
  );
}
