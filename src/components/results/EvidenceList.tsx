import { drillPath, href, reportPath } from '../../course/paths.ts';
import type { EvidenceRef } from '../../grading/course-mark/index.ts';
import type { ResultsData } from './data.ts';
import { daySaid } from './say.ts';

interface Props {
  refs: readonly EvidenceRef[];
  data: ResultsData;
  /** The case of a conversation, by the conversation's id. */
  caseOf: (conversation: string) => string | undefined;
}

const ROWS: Record<string, string> = { plan: '老师评方案', conduct: '老师观察' };

/** What a piece of evidence is called, and where it can be looked at. */
function nameOf({ kind, id }: EvidenceRef, data: ResultsData, caseOf: Props['caseOf']) {
  switch (kind) {
    case 'conversation': {
      const story = data.cases[caseOf(id) ?? ''];
      const name = story ? `${story.shopper}：${story.title}` : '一次接待';
      return { name, to: href(reportPath(id)) };
    }
    case 'question':
      return { name: data.questions[id]?.stem ?? '一道题', to: undefined };
    case 'day':
      return { name: daySaid(Number(id)), to: undefined };
    case 'feedback':
      return { name: '老师的评分文件', to: '#feedback' };
    case 'piece':
      return {
        name: `综合表现里的「${data.norms.conduct.pieces.find((p) => p.id === id)?.title ?? id}」`,
        to: '#row-conduct',
      };
    case 'row':
      return { name: ROWS[id] ?? id, to: '#feedback' };
    case 'paper':
      return { name: '结业试卷', to: undefined };
    case 'drill':
      return { name: `操作练习：${data.drills[id] ?? id}`, to: data.drills[id] && href(drillPath(id)) };
    case 'plan':
      return { name: '店铺方案', to: undefined };
  }
}

/** The records that made a number, each with what it brought and, where it has a page, a link to it. */
export function EvidenceList({ refs, data, caseOf }: Props) {
  if (refs.length === 0) return <p class="muted">还没有依据。</p>;
  if (refs.every((ref) => ref.kind === 'day'))
    return (
      <ul class="evidence-days">
        {refs.map(({ id }) => (
          <li key={id}>{daySaid(Number(id))}</li>
        ))}
      </ul>
    );
  return (
    <ul class="evidence-refs">
      {refs.map((ref) => {
        const { name, to } = nameOf(ref, data, caseOf);
        return (
          <li key={`${ref.kind} ${ref.id}`}>
            {to ? <a href={to}>{name}</a> : <span>{name}</span>}
            {ref.points !== undefined && ref.of !== undefined && (
              <span class="num">
                {ref.of === 1 ? (ref.points === 1 ? '✓' : '✗') : `${ref.points}/${ref.of}`}
              </span>
            )}
          </li>
        );
      })}
    </ul>
  );
}
