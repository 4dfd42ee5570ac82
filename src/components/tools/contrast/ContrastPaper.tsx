import { contrastText, neededFor } from '../../../grading/drills/index.ts';
import type { ContrastTask, DecorNorms } from '../../../schemas/index.ts';
import { PaperLines, PaperName, PaperPart, PaperTable } from '../../drills/paper.tsx';
import { Sample } from './Sample.tsx';

interface Props {
  task: ContrastTask;
  rules: DecorNorms;
}

/** Words on grounds, on paper: judged by eye, with the colours in figures for who prints in grey. */
export function ContrastPaper({ task, rules }: Props) {
  return (
    <>
      <PaperName />
      <PaperPart title="1. 凭眼睛判断">
        <p class="paper-note">{task.about}</p>
        <PaperTable
          columns={['哪里', '看样', '要几比 1', '判断', '不够的，往深还是往浅调']}
          rows={task.pairs.map((pair) => [
            `${pair.where}（${pair.large ? '大字' : '小字'}）`,
            <>
              <Sample {...pair} />
              <small>
                字 {pair.text}，底 {pair.ground}
              </small>
            </>,
            contrastText(neededFor(pair, rules)),
            '□够清楚　□不够',
            '',
          ])}
        />
      </PaperPart>
      <PaperPart title="2. 哪一处最该改，为什么">
        <PaperLines />
      </PaperPart>
    </>
  );
}
