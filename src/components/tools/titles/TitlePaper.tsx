import type { ListingNorms } from '../../../schemas/index.ts';
import { PaperLines, PaperName, PaperPart, PaperTable } from '../../drills/paper.tsx';
import type { TitleGoods } from './TitleComposer.tsx';

interface Props {
  goods: TitleGoods;
  rules: ListingNorms;
}

/** A box for each character; a thick line where the first line of a phone's list ends. */
function Squares({ first, all }: { first: number; all: number }) {
  return (
    <ol class="paper-squares" aria-hidden="true">
      {Array.from({ length: all }, (_, i) => (
        <li key={i} data-edge={i + 1 === first || undefined} />
      ))}
    </ol>
  );
}

/** Goods for a title, on paper: what is true, what is searched, boxes for the characters. */
export function TitlePaper({ goods: { task, name, price }, rules }: Props) {
  const [first, all] = [rules.titleFirstLine.value, rules.titleChars.value];
  return (
    <>
      <PaperName />
      <PaperPart title={`1. 商品资料：${name}，${price}`}>
        <p class="paper-note">{task.facts}</p>
      </PaperPart>
      <PaperPart title="2. 顾客怎么搜，每 100 次里几次">
        <PaperTable
          columns={['顾客打的词', '几次', '我的标题接住了']}
          rows={task.searches.map(({ words, share }) => [words.join(' '), `${share} 次`, '□'])}
        />
      </PaperPart>
      <PaperPart title="3. 可以用的词">
        <p>{task.words.join('、')}。</p>
        <p>也可以用自己的词。有的词不能写，有的占位置，对着资料挑。</p>
      </PaperPart>
      <PaperPart title={`4. 写标题，最多 ${all} 个字`}>
        <p>粗线前面的 {first} 个字，是手机列表第一行看得见的。</p>
        <Squares first={first} all={all} />
      </PaperPart>
      <PaperPart title="5. 没有用的词，为什么">
        <PaperLines />
      </PaperPart>
    </>
  );
}
