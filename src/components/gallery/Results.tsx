import type { Brought } from './bring.ts';

const SORTS = { case: '顾客', shop: '店' } as const;

/** What became of each file: taken in, or all that is wrong with it. */
export function Results({ results }: { results: readonly Brought[] }) {
  return (
    <ul class="own-results">
      {results.map(({ name, title, sort, problems }) =>
        sort ? (
          <li key={name} class="notice notice-good">
            <span>
              ✓ {SORTS[sort]}「{title}」收进来了。
            </span>
          </li>
        ) : (
          <li key={name} class="notice notice-bad">
            <div>
              <p>
                <b>✗ {name}</b> 有 {problems.length} 处要改，没有收进来：
              </p>
              <ul>
                {problems.map(({ line, field, says }, i) => (
                  <li key={i}>
                    {line !== undefined && `第 ${line} 行 `}
                    {field && <code>{field}</code>} {says}
                  </li>
                ))}
              </ul>
            </div>
          </li>
        ),
      )}
    </ul>
  );
}
