import { TEACHING_HOUR, type TimeSpent } from '../../records/results/index.ts';
import type { ResultsData } from './data.ts';
import { ReachBar } from './ReachBar.tsx';
import { lengthSaid } from './say.ts';

/** How long was practised, next to the hours of the course. */
export function Hours({ spent, hours }: { spent: TimeSpent; hours: ResultsData['hours'] }) {
  const total = spent.single + spent.shifts;
  const tenths = Math.floor((10 * total) / TEACHING_HOUR);
  const share = Math.min(1000, Math.floor((1000 * total) / (hours.practice * TEACHING_HOUR)));
  return (
    <div class="stack">
      <p>
        在工作台练了 <b class="num">{lengthSaid(total)}</b>，合 <b class="num">{tenths / 10}</b> 学时（每学时
        45 分钟）；课程的实训是 {hours.practice} 学时。
      </p>
      <ReachBar reach={{ low: share, high: share }} bounds={[]} />
      <table class="hours-split">
        <caption class="visually-hidden">练习时间由哪些部分组成</caption>
        <tbody>
          <tr>
            <th scope="row">单独接待</th>
            <td class="num">{lengthSaid(spent.single)}</td>
          </tr>
          <tr>
            <th scope="row">当班</th>
            <td class="num">{lengthSaid(spent.shifts)}</td>
          </tr>
        </tbody>
      </table>
      <p class="muted">
        只算接待时走着的钟，暂停和离开不算；读课文的时间记录里没有，所以讲授的 {hours.lecture} 学时不在这里。
      </p>
    </div>
  );
}
