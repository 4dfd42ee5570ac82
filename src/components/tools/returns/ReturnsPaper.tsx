import type { ReturnLine } from '../../../schemas/index.ts';
import { Boxes, PaperLines, PaperName, PaperPart, PaperTable } from '../../drills/paper.tsx';

/** A line of returns on paper: the brief, stations and people, and an empty line to fill in. */
export function ReturnsPaper({ task, shop }: { task: ReturnLine; shop: string }) {
  const title = (id: string) => task.steps.find((s) => s.id === id)?.title ?? id;
  const given = task.rules.filter((r) => r.given);
  return (
    <>
      <PaperName />
      <PaperPart title={`1. ${shop}的退货线`}>
        <p class="paper-note">{task.brief}</p>
        <PaperTable
          columns={['站', '做什么', '每几件有一件', '不用再去']}
          rows={task.steps.map(({ title: name, about, finds }) => [
            name,
            about,
            finds ? `${finds.every} 件，${finds.what}` : '—',
            finds ? finds.skips.map(title).join('、') : '—',
          ])}
        />
      </PaperPart>
      <PaperPart title="2. 人：现在在哪，每天几小时，每小时办几件">
        <PaperTable
          columns={['谁', '组', '现在在', '小时', '会干的站']}
          rows={task.people.map(({ name, team, at, hours, can }) => [
            name,
            team,
            title(at),
            hours,
            Object.entries(can)
              .map(([id, rate]) => `${title(id)} ${rate}`)
              .join('，'),
          ])}
        />
      </PaperPart>
      <PaperPart title="3. 瓶颈在哪一站？算给人看">
        <Boxes choices={task.steps.map(({ id, title: name }) => ({ id, text: name }))} />
        <PaperLines />
      </PaperPart>
      <PaperPart title={`4. 排一条更快的线，最多换 ${task.most} 个人的站`}>
        <ul>
          {given.map(({ first, later }) => (
            <li key={`${first}-${later}`}>
              {title(first)}在{title(later)}前面
            </li>
          ))}
        </ul>
        <div class="paper-tall paper-reasons">
          <PaperTable
            columns={['第几站', '哪一站', '谁在这里', '一天能办几件', '一天来几件']}
            rows={task.steps.map((_, i) => [i + 1, '', '', '', ''])}
          />
        </div>
      </PaperPart>
      <PaperPart title="5. 改完以后，最紧的是哪一站？为什么这样改">
        <PaperLines />
      </PaperPart>
    </>
  );
}
