import { drawShots, markShots, type ShotItem, type ShotMark, WHOLE } from '../../../grading/drills/index.ts';
import type { ListingNorms, ShotTask } from '../../../schemas/index.ts';
import { Anew } from '../AskFirst.tsx';
import { NotWritten } from '../NotWritten.tsx';
import { inDrawnOrder } from '../rounds.ts';
import { ToolFrame } from '../ToolFrame.tsx';
import { ToolResult } from '../ToolResult.tsx';
import { ToolRound } from '../ToolRound.tsx';
import { useMarked } from '../use-marked.ts';
import { type Round as Run, useRound } from '../use-round.ts';
import { Cropper } from './Cropper.tsx';
import { Photo } from './Photo.tsx';

/** Goods with what is shown of them. */
export interface ShotGoods {
  task: ShotTask;
  name: string;
  drawing: string;
}

/** What the picture desk fetches. */
export interface ShotData {
  goods: readonly ShotGoods[];
  rules: ListingNorms;
}

type Places = Readonly<Record<string, string>>;

interface ChoiceProps {
  goods: ShotGoods;
  order: readonly string[];
  /** Photo by place. */
  places: Places;
  disabled: boolean;
  onPlaces: (places: Places) => void;
}

/** The five places with what lies in them. */
function Strip({ goods: { task, drawing }, places }: Pick<ChoiceProps, 'goods' | 'places'>) {
  return (
    <ol class="shot-strip" aria-label="五个位置">
      {task.slots.map(({ id, title, want }) => {
        const shot = task.shots.find((s) => s.id === places[id]);
        return (
          <li key={id}>
            <div class="shot-slot">{shot && <Photo drawing={drawing} scene={shot.scene} />}</div>
            <b>{title}</b>
            <span class="muted">{shot ? shot.label : want}</span>
          </li>
        );
      })}
    </ol>
  );
}

/** The photos, each with a choice of where it goes; a place takes one photo. */
function Choice({ goods, order, places, disabled, onPlaces }: ChoiceProps) {
  const { task, drawing } = goods;
  const put = (shot: string, slot: string) => {
    const others = Object.entries(places).filter(([s, id]) => id !== shot && s !== slot);
    onPlaces(Object.fromEntries(slot === '' ? others : [...others, [slot, shot]]));
  };
  const shots = order.flatMap((id) => task.shots.find((s) => s.id === id) ?? []);
  return (
    <ul class="shot-grid" aria-label="拍来的照片">
      {shots.map(({ id, label, scene }) => (
        <li key={id}>
          <Photo drawing={drawing} scene={scene} />
          <label>
            <span>{label}</span>
            <select
              disabled={disabled}
              value={Object.entries(places).find(([, shot]) => shot === id)?.[0] ?? ''}
              onChange={(e) => put(id, e.currentTarget.value)}
            >
              <option value="">不用</option>
              {task.slots.map((slot) => (
                <option key={slot.id} value={slot.id}>
                  {slot.title}
                </option>
              ))}
            </select>
          </label>
        </li>
      ))}
    </ul>
  );
}

const rowsOf = (items: readonly ShotItem[]) => items.map((item) => ({ ...item, notes: [item.note] }));

/** One set of goods, from the photos to the marks. */
function Round({ run, rules }: { run: Run<'shots', ShotGoods>; rules: ListingNorms }) {
  const { task: goods, seed } = run;
  const { task, name, drawing } = goods;
  const drawn = drawShots(task, seed);
  const { places, crop } = run.work;
  const { mark, failed, handIn } = useMarked<ShotMark>('shots');
  return (
    <ToolRound run={run} paper={task.id}>
      {mark && (
        <ToolResult
          points={mark.points}
          of={mark.of}
          rows={rowsOf([...mark.places, ...mark.crop])}
          again="换一件再做"
          onAgain={run.next}
        />
      )}
      <section class="drill-material" aria-label="商品资料">
        <p class="drill-note">{task.facts}</p>
      </section>
      <h2>1. 五张主图</h2>
      <Strip goods={goods} places={places} />
      <Choice
        goods={goods}
        order={drawn.order}
        places={places}
        disabled={mark !== undefined}
        onPlaces={(changed) => run.change({ places: changed })}
      />
      <h2>2. 裁好第1张</h2>
      <p>
        {name}的原图拍歪了，也偏了。转正，整件都在框里，占画面边长的 {rules.pictureFill.least.value}% 到{' '}
        {rules.pictureFill.most.value}%，放在正中间。
      </p>
      <Cropper
        raw={task.raw}
        drawing={drawing}
        tilt={drawn.tilt}
        crop={crop}
        disabled={mark !== undefined}
        onCrop={(cut) => run.change({ crop: cut })}
      />
      <NotWritten failed={failed} />
      {!mark && (
        <div class="quiz-bar">
          <button
            type="button"
            class="button button-primary"
            onClick={() => void handIn(markShots(task, seed, { places, crop }, rules))}
          >
            交上去
          </button>
          <Anew run={run} />
        </div>
      )}
    </ToolRound>
  );
}

/** Rounds one after another, each with other goods and another seed. */
function Rounds({ data }: { data: ShotData }) {
  const run = useRound('shots', inDrawnOrder(data.goods, 'shots'), () => ({ places: {}, crop: WHOLE }));
  return run ? <Round key={run.tries} run={run} rules={data.rules} /> : null;
}

/** Five main pictures are chosen out of many photos, and the first one is cut. */
export function ShotDesk() {
  return (
    <ToolFrame<ShotData> path="/data/tools/shots.json" what="照片">
      {(data) => <Rounds data={data} />}
    </ToolFrame>
  );
}
