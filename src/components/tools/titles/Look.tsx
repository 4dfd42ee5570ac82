import type { TitleView } from '../../../grading/drills/index.ts';
import type { ListingNorms, TitleTask } from '../../../schemas/index.ts';
import { ProductDrawing } from '../../drawings/index.ts';
import { Icon } from '../../icons/index.ts';

interface Props {
  view: TitleView;
  rules: ListingNorms;
  drawing: string;
  price: string;
}

/** How the title stands in a phone's list, how long it is, how much of the searches it meets, and what stops it: while it is being written. */
export function Look({ view, rules, drawing, price }: Props) {
  const most = rules.titleChars.value;
  return (
    <section class="title-look" aria-label="一边写一边看">
      <div class="title-card" data-drawing-of={drawing}>
        <ProductDrawing id={drawing} />
        <p>
          {view.first === '' && <span class="muted">标题会显示在这里</span>}
          <b>{view.first}</b>
          {view.rest !== '' && <span class="muted">{view.rest}</span>}
          <span class="title-price num">{price}</span>
        </p>
      </div>
      <p class="muted">
        粗的是手机列表第一行看得见的 {rules.titleFirstLine.value} 个字，淡的要点进来才看全。
      </p>
      <p role="status">
        <span class="num">{view.chars}</span> / {most} 个字，100 次搜索接住{' '}
        <span class="num">{view.share}</span> 次
        <progress max={most} value={Math.min(most, view.chars)} aria-label="标题用掉的字数" />
      </p>
      {view.over && (
        <p class="notice notice-bad" role="alert">
          超过 {most} 个字，发不出去，也就没有人搜得到。
        </p>
      )}
      {view.banned.length > 0 && (
        <p class="notice notice-bad" role="alert">
          橙市拦下了：{view.banned.map(({ word, why }) => `“${word}”，${why}`).join(' ')}
        </p>
      )}
      {view.filler.length > 0 && (
        <p class="notice notice-watch">
          占位置：{view.filler.map(({ word, why }) => `“${word}”，${why}`).join(' ')}
        </p>
      )}
    </section>
  );
}

/** What shoppers type, and which of it the title meets so far. */
export function Searches({ task, view }: { task: TitleTask; view: TitleView }) {
  return (
    <section class="title-look" aria-label="顾客怎么搜">
      <h2>顾客怎么搜，每 100 次里几次</h2>
      <ul class="title-searches">
        {task.searches.map(({ id, words, share }) => {
          const found = view.found.includes(id);
          return (
            <li key={id} data-found={found || undefined}>
              <Icon name={found ? 'circle-check' : 'circle'} />
              <span>{words.join(' ')}</span>
              <span class="num">{share} 次</span>
              <span class="visually-hidden">{found ? '接住了' : '没接住'}</span>
            </li>
          );
        })}
      </ul>
    </section>
  );
}
