import { useLayoutEffect, useRef, useState } from 'preact/hooks';
import type { CardGrade } from '../../records/index.ts';
import type { Shop } from '../../schemas/index.ts';
import { ProductDrawing } from '../drawings/index.ts';
import { GoodsFacts } from './GoodsFacts.tsx';

interface Props {
  product: Shop['products'][number];
  left: number;
  onGrade: (grade: CardGrade) => void;
}

const GRADES: readonly { grade: CardGrade; title: string; says: string }[] = [
  { grade: 'again', title: '忘了', says: '一会儿再来' },
  { grade: 'hard', title: '想了半天', says: '早点回来' },
  { grade: 'good', title: '记得', says: '过几天' },
  { grade: 'easy', title: '张口就来', says: '久一点' },
];

/** One card: the front asks, the back tells, four grades say how well it was known. With the focus in the card, 1 to 4 grade it. */
export function GoodsCard({ product, left, onGrade }: Props) {
  const [turned, setTurned] = useState(false);
  const back = useRef<HTMLElement>(null);
  const face = useRef<HTMLHeadingElement>(null);
  // Before the next key is heard: the button that had the focus is gone.
  useLayoutEffect(() => (turned ? back : face).current?.focus(), [turned]);
  const byKey = (event: KeyboardEvent) => {
    const chosen = GRADES[Number(event.key) - 1];
    if (!turned || !chosen || event.ctrlKey || event.metaKey || event.altKey) return;
    event.preventDefault();
    onGrade(chosen.grade);
  };
  return (
    <section class="card goods-card" aria-label="商品卡" onKeyDown={byKey}>
      <div class="goods-face">
        <ProductDrawing id={product.drawing} />
        <div>
          <p class="muted">
            这一轮还有 <span class="num">{left}</span> 张
          </p>
          <h2 ref={face} tabIndex={-1}>
            {product.name}
          </h2>
          {!turned && <p>先在心里说：多少钱，做得到什么，做不到什么，哪句话不能说，怎么洗护。</p>}
        </div>
      </div>
      {turned ? (
        <>
          <section ref={back} tabIndex={-1} aria-label={`${product.name}的资料`}>
            <GoodsFacts product={product} />
          </section>
          <fieldset class="goods-grades">
            <legend class="visually-hidden">记得怎么样</legend>
            {GRADES.map(({ grade, title, says }, i) => (
              <button key={grade} type="button" class="button" onClick={() => onGrade(grade)}>
                <span>
                  <kbd>{i + 1}</kbd> {title}
                </span>
                <small>{says}</small>
              </button>
            ))}
          </fieldset>
        </>
      ) : (
        <button type="button" class="button button-primary" onClick={() => setTurned(true)}>
          翻过来对一对
        </button>
      )}
    </section>
  );
}
