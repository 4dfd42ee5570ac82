import { useEffect, useRef, useState } from 'preact/hooks';
import { href } from '../../course/paths.ts';
import {
  continuedSheet,
  emptySheet,
  SEEN_NAMES,
  sheetAsText,
  type WeekPlan,
} from '../../course/week/index.ts';
import type { SheetMark, SheetSigned } from '../../records/index.ts';
import { signSheet } from '../../stores/index.ts';
import { dayStamp, saveText } from '../files/index.ts';
import { Icon } from '../icons/index.ts';
import { NotKept } from '../theory/Elsewhere.tsx';
import { TextField } from '../workbench/Fields.tsx';
import { dayOf } from './say.ts';
import { useWeek } from './use-week.ts';

interface ItemProps {
  item: WeekPlan['mentor']['items'][number];
  mark: SheetMark;
  onMark: (mark: SheetMark) => void;
}

/** One item: what to look for, whether it was seen, a remark. */
function Item({ item, mark, onMark }: ItemProps) {
  return (
    <fieldset class="sheet-item">
      <legend>{item.title}</legend>
      <p class="muted">
        {item.look} <small>依据 {item.register.join('、')}</small>
      </p>
      <div class="sheet-seen">
        {(['yes', 'partly', 'no'] as const).map((seen) => (
          <label key={seen}>
            <input
              type="radio"
              name={item.id}
              checked={mark.seen === seen}
              onChange={() => onMark({ ...mark, seen })}
            />
            {SEEN_NAMES[seen]}
          </label>
        ))}
      </div>
      <TextField
        label={`备注：${item.title}`}
        value={mark.remark}
        onChange={(remark) => onMark({ ...mark, remark: remark.slice(0, 100) })}
      />
    </fieldset>
  );
}

/** What was signed last, with the ways to take it along. */
function Signed({
  plan,
  sheet,
  learner,
  now,
}: {
  plan: WeekPlan;
  sheet: SheetSigned & { time: string };
  learner: string;
  /** It was signed just now, at the far end of the page. */
  now: boolean;
}) {
  const told = useRef<HTMLDivElement>(null);
  useEffect(() => {
    if (now) told.current?.focus();
  }, [now, sheet.time]);
  return (
    <div class="notice" ref={told} tabIndex={-1} role="status">
      <p>
        <b>{sheet.mentor}</b> {dayOf(sheet.time)}签了名
        {sheet.early && '，建议提前转正（只是建议，由主管定）'}。
      </p>
      <p class="cluster">
        <button
          type="button"
          class="button"
          onClick={() =>
            saveText(`带教观察表_${learner}_${dayStamp(sheet.time)}.txt`, sheetAsText(plan, sheet, learner))
          }
        >
          <Icon name="download" />
          导出
        </button>
        <button type="button" class="button" onClick={() => print()}>
          <Icon name="printer" />
          打印
        </button>
      </p>
    </div>
  );
}

/** The mentor's sheet: observed items, an early confirmation as a suggestion, name and date. What is signed goes to the journal. */
export function MentorSheet({ plan }: { plan: WeekPlan }) {
  const { journal, known, mine } = useWeek(plan);
  const [sheet, setSheet] = useState(() => emptySheet(plan));
  const [tried, setTried] = useState(false);
  const [now, setNow] = useState(false);
  const last = journal.week.sheets.at(-1);
  useEffect(() => setSheet(continuedSheet(plan, last)), [last?.time]);
  const unsigned = sheet.mentor.trim() === '';
  const sign = (event: Event) => {
    event.preventDefault();
    setTried(true);
    if (unsigned) return;
    void signSheet({ ...sheet, mentor: sheet.mentor.trim().slice(0, 20) }).then(() => setNow(true));
  };
  const mark = (changed: SheetMark) =>
    setSheet({ ...sheet, marks: sheet.marks.map((m) => (m.item === changed.item ? changed : m)) });
  return (
    <>
      <NotKept />
      {last && <Signed plan={plan} sheet={last} learner={journal.learner.name} now={now} />}
      <form class="week-form sheet-form" aria-label="带教观察表" onSubmit={sign}>
        <p>
          学员：<b>{journal.learner.name}</b>{' '}
          <a class="no-print" href={href('/records/')}>
            写姓名或改姓名
          </a>
        </p>
        <div class="sheet-items">
          {plan.mentor.items.map((item) => {
            const own = sheet.marks.find((m) => m.item === item.id);
            return own && <Item key={item.id} item={item} mark={own} onMark={mark} />;
          })}
        </div>
        <TextField
          label="总的看法"
          long
          value={sheet.says}
          onChange={(says) => setSheet({ ...sheet, says })}
        />
        <label class="sheet-early">
          <input
            type="checkbox"
            checked={sheet.early}
            onChange={(e) => setSheet({ ...sheet, early: e.currentTarget.checked })}
          />
          <span>建议提前转正（只是建议，由主管定）</span>
        </label>
        <TextField
          label="带教人签名"
          value={sheet.mentor}
          onChange={(mentor) => setSheet({ ...sheet, mentor })}
        />
        {tried && unsigned && (
          <p class="week-problem" role="alert">
            写上名字才算签了。
          </p>
        )}
        <button type="submit" class="button button-primary" disabled={!known || !mine}>
          签名，记下今天的日期
        </button>
      </form>
    </>
  );
}
