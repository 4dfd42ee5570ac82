import { useStore } from '@nanostores/preact';
import { forkPath, href } from '../../course/index.ts';
import type { Conversation } from '../../records/index.ts';
import { $journal, $ownTitles } from '../../stores/index.ts';
import type { IssuedMark } from '../../transcript/index.ts';
import { paceSaid } from '../shift/pace.ts';

interface Props {
  list: readonly Conversation[];
  cases: Record<string, { title: string; shopper: string }>;
  gallery: string;
  report: string;
  workbench: string;
  /** Where the shift of this id in the journal goes on. */
  shiftOf: (shift: string) => string;
}

const when = new Intl.DateTimeFormat('zh-CN', {
  month: 'long',
  day: 'numeric',
  hour: '2-digit',
  minute: '2-digit',
});

/** Whether it counts: as a sale where the shopper came to buy, else as well handled. */
function Outcome({ issued: { buys = true, converted, right } }: { issued: IssuedMark }) {
  const good = buys ? converted : right === true;
  const said = buys ? ['✓ 成交', '✗ 没有成交'] : ['✓ 办妥', '✗ 没办妥'];
  return <span class={good ? 'tag tag-good' : 'tag tag-watch'}>{good ? said[0] : said[1]}</span>;
}

/** Every conversation of the learner, the latest first. */
export function Conversations({ list, cases, gallery, report, workbench, shiftOf }: Props) {
  const own = useStore($ownTitles);
  const { shifts } = useStore($journal);
  const goOn = (c: Conversation) => {
    if (c.shift) return shiftOf(c.shift);
    return c.forkOf ? href(forkPath(c.case, c.forkOf)) : `${workbench}?case=${encodeURIComponent(c.case)}`;
  };
  if (list.length === 0) {
    return (
      <div class="empty">
        <p>接待过的顾客、得分和报告会列在这里。</p>
        <a class="button button-primary" href={gallery}>
          接待第一位顾客
        </a>
      </div>
    );
  }
  return (
    <ul class="record-list">
      {[...list].reverse().map((c) => {
        const named = cases[c.case] ?? own[c.case];
        const issued = c.transcript?.issued;
        const shift = shifts.find((s) => s.id === c.shift);
        const pace = shift ? paceSaid(shift) : '';
        return (
          <li key={c.id} class="card record">
            <div>
              <b>{named ? `${named.shopper}：${named.title}` : c.case}</b>
              <p class="muted">
                <time dateTime={c.startedAt}>{when.format(new Date(c.startedAt))}</time> · 说了{' '}
                {c.inputs.length} 句
              </p>
            </div>
            <span class="cluster">
              {issued && (
                <>
                  <span class="num">{issued.mark} 分</span>
                  {c.disputes.length > 0 && <span class="tag">{c.disputes.length} 句待老师裁定</span>}
                  {pace && <span class="tag">{pace}</span>}
                  {c.forkOf && <span class="tag">再试一次，不计入成绩</span>}
                  {c.hints > 0 && <span class="tag">看过 {c.hints} 次提示</span>}
                  <Outcome issued={issued} />
                </>
              )}
              {c.transcript ? (
                <a class="button" href={`${report}?id=${c.id}`}>
                  看报告
                </a>
              ) : (
                <a class="button" href={goOn(c)}>
                  接着聊
                </a>
              )}
            </span>
          </li>
        );
      })}
    </ul>
  );
}
