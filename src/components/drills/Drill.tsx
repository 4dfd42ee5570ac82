import { useStore } from '@nanostores/preact';
import { useEffect, useRef, useState } from 'preact/hooks';
import type { DrillItem } from '../../course/index.ts';
import { $learnerId, $tabRole, rememberedDrill } from '../../stores/index.ts';
import { Icon } from '../icons/index.ts';
import { Elsewhere } from '../theory/Elsewhere.tsx';
import { Sheet } from './Sheet.tsx';
import { useDrill } from './use-drill.ts';

interface Props {
  id: string;
  title: string;
  /** On a page of its own, which has the title already: open at once. */
  alone?: boolean;
}

/** In a lesson a drill is opened when somebody wants to do it, or has begun. */
function Folded({ item }: { item: DrillItem }) {
  const { drill } = item;
  const begun = rememberedDrill(drill.id) !== undefined;
  const [open, setOpen] = useState(begun);
  const sheet = useRef<HTMLDivElement>(null);
  useEffect(() => {
    if (open && !begun) sheet.current?.focus();
  }, [open]);
  return (
    <section class="card drill" aria-labelledby={`${drill.id}-title`}>
      <header>
        <p class="kicker">
          <Icon name="pen-line" />
          练习 · {drill.parts.length} 项 · 约 {drill.minutes} 分钟
        </p>
        <h3 id={`${drill.id}-title`}>{drill.title}</h3>
        <p class="muted">{drill.about}</p>
      </header>
      {open ? (
        <div ref={sheet} tabIndex={-1}>
          <Sheet item={item} heading="h4" />
        </div>
      ) : (
        <button type="button" class="button" onClick={() => setOpen(true)}>
          开始做
        </button>
      )}
    </section>
  );
}

/** A drill, with what it needs fetched: in a lesson or on a page of its own. */
export function Drill({ id, title, alone = false }: Props) {
  const [item, load] = useDrill(id);
  const role = useStore($tabRole);
  const learner = useStore($learnerId);
  if (item === null) return <p role="status">正在取练习“{title}”……</p>;
  if (item === 'failed')
    return (
      <div class="notice notice-bad" role="alert">
        <p>练习“{title}”没有取到，做过的都还在。看看网络再试。</p>
        <button type="button" class="button" onClick={load}>
          再取一次
        </button>
      </div>
    );
  if (role !== 'writer') return <Elsewhere />;
  return alone ? <Sheet key={learner} item={item} heading="h2" /> : <Folded key={learner} item={item} />;
}
