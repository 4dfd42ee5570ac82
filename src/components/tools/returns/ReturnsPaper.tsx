import type { ReturnLine } from '../../../schemas/index.ts';
import { Boxes, LINE, PaperLines, PaperName, PaperPart, PaperTable } from '../../drills/paper.tsx';

interface Props {
  task: ReturnLine;
  shop: string;
}

/** A line of returns on paper: who does how much where, the bottleneck to be worked out, and an empty line to be filled in. */
export function ReturnsPaper({ task, shop }: Props) {
  const title = (id: string) => task.steps.find((s) => s.id === id)?.title ?? id;
  const speeds = (can: Readonly<Record<string, number>>) =>
    Object.entries(can)
      .map(([id, rate]) => `${title(id)} ${rate} 件`)
      .join('，');
  const given = task.rules.filter((r) => r.given).map((r) => `先${title(r.first)}，再${title(r.later)}`);
  return (
    <>
      <PaperName />
      <PaperPart title={`1. ${shop}的退货线`}>
        <p class="paper-note">{task.brief}</p>
        <PaperTable
          columns={['站', '做什么', '在这里查出', '一天能办几件']}
          rows={task.steps.map(({ title: name, about, finds }) => [
            name,
            about,
            finds ? `每 ${finds.every} 件里 1 件${finds.what}` : '',
            '',
          ])}
        />
        <PaperTable
          columns={['谁', '现在在', '一天几小时', '会做什么，每小时几件']}
          rows={task.people.map(({ name, team, at, hours, can }) => [
            `${name}（${team}）`,
            title(at),
            hours,
            speeds(can),
          ])}
        />
      </PaperPart>
      <PaperPart title="2. 瓶颈在哪一站">
        <p>
          一天来 {task.come} 件。瓶颈：{LINE}　{task.days} 天以后那里堆了{LINE}件。
        </p>
      </PaperPart>
      <PaperPart title="3. 排一条更快的线">
        <p>
          不添人，最多 {task.most} 个人换站；{given.join('；')}。
        </p>
        <div class="paper-tall">
          <PaperTable
            columns={['第几站', '站', '谁在这里', '一天来几件', '能办几件']}
            rows={task.steps.map((_, i) => [i + 1, '', '', '', ''])}
          />
        </div>
      </PaperPart>
      <PaperPart title="4. 为什么这样排会快">
        <Boxes choices={task.reasons} />
        <p>现在最紧的是{LINE}，因为：</p>
        <PaperLines />
      </PaperPart>
    </>
  );
}
