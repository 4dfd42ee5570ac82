import type { Feedback } from '../../course/index.ts';
import { dateSaid } from './say.ts';

interface Props {
  file: Feedback;
  /** Titles of the rows of the course mark. */
  rows: Record<string, string>;
}

/** What a teacher gave, line by line. */
export function FeedbackTable({ file, rows }: Props) {
  return (
    <>
      <p>
        <b>{file.teacher}</b> 给 <b>{file.learner.name}</b> 的评分，{dateSaid(Date.parse(file.issuedAt))}
      </p>
      {file.marks.map(({ row, lines, says }) => {
        const sum = (key: 'points' | 'of') => lines.reduce((total, l) => total + l[key], 0);
        return (
          <div key={row} class="table-scroll">
            <table>
              <caption>{rows[row] ?? row}</caption>
              <tbody>
                {lines.map((l) => (
                  <tr key={l.id}>
                    <th scope="row">{l.title}</th>
                    <td>{l.says}</td>
                    <td class="figure num">
                      {l.points}/{l.of}
                    </td>
                  </tr>
                ))}
              </tbody>
              <tfoot>
                <tr>
                  <th scope="row">合计</th>
                  <td>{says}</td>
                  <td class="figure num">
                    {sum('points')}/{sum('of')}
                  </td>
                </tr>
              </tfoot>
            </table>
          </div>
        );
      })}
    </>
  );
}
