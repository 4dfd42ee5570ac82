import { contrastText, neededFor } from '../../../grading/drills/index.ts';
import type { ContrastTask, DecorNorms } from '../../../schemas/index.ts';
import { LINE, PaperLines, PaperName, PaperPart } from '../../drills/paper.tsx';
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
        <ul class="paper-samples">
          {task.pairs.map((pair) => (
            <li key={pair.id}>
              <b>{pair.where}</b>（{pair.large ? '大字' : '小字'}，要 {contrastText(neededFor(pair, rules))}{' '}
              比 1）
              <Sample {...pair} />
              <small>
                字 {pair.text}，底 {pair.ground}
              </small>
              <span>□ 够清楚　□ 不够，字要往{LINE}调</span>
            </li>
          ))}
        </ul>
      </PaperPart>
      <PaperPart title="2. 哪一处最该改，为什么">
        <PaperLines />
      </PaperPart>
    </>
  );
}
