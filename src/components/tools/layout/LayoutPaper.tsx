import type { DecorNorms, LayoutTask } from '../../../schemas/index.ts';
import { PaperLines, PaperName, PaperPart, PaperTable } from '../../drills/paper.tsx';

interface Props {
  task: LayoutTask;
  shop: string;
  rules: DecorNorms;
}

/** Rows of the page to be filled in; a page with more blocks is too long. */
const ROOM = 10;
const LETTERS = 'ABCDEFGHIJKLMN';

/** A front page to be put together, on paper: the brief, blocks with letters, and an empty page. */
export function LayoutPaper({ task, shop, rules }: Props) {
  return (
    <>
      <PaperName />
      <PaperPart title={`1. ${shop}的简报`}>
        <p class="paper-note">{task.brief}</p>
      </PaperPart>
      <PaperPart title="2. 可以放的积木">
        <PaperTable
          columns={['积木', '放什么', '占几行']}
          rows={task.blocks.map(({ title, about, rows }, i) => [
            `${LETTERS[i]} ${title}`,
            about,
            `${rows} 行`,
          ])}
        />
      </PaperPart>
      <PaperPart title="3. 首页，从上往下">
        <p>
          写字母，一块一格，不必写满。一共最多 {task.most} 行。第一屏 {rules.firstScreen.value}{' '}
          行，在那里画一条横线。
        </p>
        <div class="paper-tall paper-reasons">
          <PaperTable
            columns={['第几块', '积木', '加起来几行', '为什么放在这里']}
            rows={Array.from({ length: ROOM }, (_, i) => [i + 1, '', '', ''])}
          />
        </div>
      </PaperPart>
      <PaperPart title="4. 哪几块不放，为什么">
        <PaperLines />
      </PaperPart>
    </>
  );
}
