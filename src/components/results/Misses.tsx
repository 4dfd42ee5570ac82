import { href, reportPath, workbenchPath } from '../../course/paths.ts';
import type { Miss } from '../../grading/readiness/index.ts';
import type { ResultsData } from './data.ts';

/** What is missed most, why it matters, and a link to the shopper with whom it can be practised. */
export function Misses({ misses, data }: { misses: readonly Miss[]; data: ResultsData }) {
  if (misses.length === 0) return <p class="muted">没有漏过的评分项，或者还没有接待过。</p>;
  return (
    <ol class="miss-list">
      {misses.map((miss) => (
        <li key={miss.id} class="card">
          <p>
            <b>{miss.title}</b> <span class="tag tag-watch">{miss.times} 次没做到</span>
          </p>
          <p class="muted">{miss.teach}</p>
          <p class="cluster">
            <a class="button" href={href(workbenchPath(miss.case))}>
              找{data.cases[miss.case]?.shopper ?? '他'}再练一次
              <span class="visually-hidden">，练「{miss.title}」</span>
            </a>
            <a class="link-more" href={href(reportPath(miss.conversation))}>
              看漏掉的那次<span class="visually-hidden">「{miss.title}」</span>
            </a>
          </p>
        </li>
      ))}
    </ol>
  );
}
