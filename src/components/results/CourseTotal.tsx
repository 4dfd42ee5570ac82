import type { CourseMark } from '../../grading/course-mark/index.ts';
import { ReachBar } from './ReachBar.tsx';
import { reachSaid } from './say.ts';

const partsOf = ({ rows }: CourseMark) => rows.flatMap((r) => r.parts);

function verdict({ state, reachable, pass, rowLeast, rows }: CourseMark): string {
  if (state === 'passed') return `✓ 合格：四行都在，总分不低于 ${pass}，没有一行低于 ${rowLeast}。`;
  const short = rows.filter((r) => r.short).map((r) => r.title);
  const low = short.length > 0 ? `${short.join('、')}低于 ${rowLeast} 分。` : '';
  if (state === 'failed') return `✗ 还没合格：${low || `总分不到 ${pass}。`}`;
  return reachable
    ? '还没有齐：有依据的按实际算，缺的可高可低，所以总分是一个范围。'
    : `按现在的记录，缺的全拿满也还不够合格：${low || `总分到不了 ${pass}。`}先把已有的补上来。`;
}

/** The total: a range while anything is missing, then one number; and what is missing. */
export function CourseTotal({ mark }: { mark: CourseMark }) {
  const { reach, pass, state } = mark;
  const gone = partsOf(mark).filter((p) => p.tenths === null);
  const mine = gone.filter((p) => p.by === 'journal').map((p) => p.title);
  const teachers = gone.filter((p) => p.by === 'teacher').map((p) => p.title);
  return (
    <div class="card course-total" data-state={state}>
      <p class="course-total-mark">
        <span class="num">{reachSaid(reach)}</span> <span class="muted">分，{pass} 分合格</span>
      </p>
      <ReachBar reach={reach} bounds={[pass]} />
      <p>{verdict(mark)}</p>
      {mine.length > 0 && <p>你自己能补上的：{mine.join('、')}。</p>}
      {teachers.length > 0 && (
        <p>要老师来评的：{teachers.join('、')}。自己练的人没有老师，这几项会一直缺着，其余的照样算。</p>
      )}
      <p class="muted">每一步都用分数精确相加，只在显示时取到一位小数，往下取，不进位：显示 60 就真有 60。</p>
    </div>
  );
}
