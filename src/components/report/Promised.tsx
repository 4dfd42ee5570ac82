import { promised, undone } from '../../grading/index.ts';
import type { World } from '../../roleplay/index.ts';
import type { Transcript } from '../../transcript/index.ts';
import { Pledges } from '../workbench/Pledges.tsx';

interface Props {
  id: string;
  transcript: Transcript;
  world: World;
}

/** What was promised, and whether it was done: a word is not yet a deed. It costs nothing here; promises that went overdue are marked above. */
export function Promised({ id, transcript, world }: Props) {
  const pledges = promised(transcript, world.shop);
  if (pledges.length === 0) return null;
  const left = undone(pledges);
  const { events, startsAt } = transcript;
  const end = events.at(-1)?.at ?? 0;
  const { id: story, shopper } = world.case;
  return (
    <section class="report-section" aria-labelledby="promised">
      <h2 id="promised">答应过的事</h2>
      <p class="report-hint">
        {left > 0 ? (
          <>
            有 <b class="num">{left}</b>{' '}
            件说了要办，工作台上没有办。真的上班，说完就在「订单」里办掉，不然换货、退款都不会自己发生。这里不扣分。
          </>
        ) : (
          '说了要办的，都有下文。'
        )}
      </p>
      <Pledges
        pledges={pledges}
        talk={{ conversation: id, story, shopper, events, startsAt, now: () => end }}
      />
    </section>
  );
}
