import { drawShots } from '../../../grading/drills/index.ts';
import type { ListingNorms } from '../../../schemas/index.ts';
import { LINE, PaperLines, PaperName, PaperPart, PaperTable } from '../../drills/paper.tsx';
import { Photo } from './Photo.tsx';
import { Raw } from './Raw.tsx';
import type { ShotGoods } from './ShotDesk.tsx';

interface Props {
  goods: ShotGoods;
  rules: ListingNorms;
  /** Draws the order of the photos and how far the raw one is askew: the same for a whole class. */
  seed: number;
}

/** Goods for pictures, on paper: photos with numbers, five places, and the raw photo to draw a frame on. */
export function ShotPaper({ goods: { task, name, drawing }, rules, seed }: Props) {
  const { order, tilt } = drawShots(task, seed);
  const shots = order.flatMap((id) => task.shots.find((s) => s.id === id) ?? []);
  const { least, most } = rules.pictureFill;
  return (
    <>
      <PaperName />
      <PaperPart title={`1. 商品资料：${name}`}>
        <p class="paper-note">{task.facts}</p>
      </PaperPart>
      <PaperPart title="2. 拍来的照片">
        <ol class="paper-photos">
          {shots.map(({ id, label, scene }, i) => (
            <li key={id}>
              <Photo drawing={drawing} scene={scene} />
              {i + 1}. {label}
            </li>
          ))}
        </ol>
      </PaperPart>
      <PaperPart title="3. 五张主图，各放哪一张">
        <div class="paper-reasons">
          <PaperTable
            columns={['位置', '要什么', '编号', '为什么是它']}
            rows={task.slots.map(({ title, want }) => [title, want, '', ''])}
          />
        </div>
      </PaperPart>
      <PaperPart title="4. 没有用的照片，为什么不用">
        <PaperLines />
      </PaperPart>
      <PaperPart title="5. 裁好第1张：在图上画一个正方形的框">
        <p>
          整件都在框里，占框边长的 {least.value}% 到 {most.value}%，放在正中间。要往{LINE}转{LINE}
          度，才站得直。
        </p>
        <svg class="shot paper-raw" viewBox="0 0 1000 1000" role="img" aria-label="原图">
          <Raw raw={task.raw} drawing={drawing} lean={tilt} />
        </svg>
      </PaperPart>
    </>
  );
}
