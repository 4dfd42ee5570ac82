import { useStore } from '@nanostores/preact';
import { useEffect, useState } from 'preact/hooks';
import { href, type LadderTitles, nextCase, type Rung, triedIn, workbenchPath } from '../../course/index.ts';
import { $events, $journal, openJournal } from '../../stores/index.ts';
import { ShopperAvatar } from '../drawings/index.ts';
import { Icon } from '../icons/index.ts';

interface Ladder extends LadderTitles {
  stories: (Rung & { title: string; shopper: string })[];
}

const STEPS = ['', '入门', '容易', '适中', '较难', '很难'] as const;

async function loadLadder(): Promise<Ladder> {
  const answer = await fetch(href('/data/ladder.json'));
  if (!answer.ok) throw new Error(`ladder: ${answer.status}`);
  return (await answer.json()) as Ladder;
}

/** Who to serve next, chosen from what went wrong lately, with the reason. Nothing where that cannot be told. */
export function NextShopper({ reserve = false }: { reserve?: boolean }) {
  const [ladder, setLadder] = useState<Ladder | null>(null);
  const journal = useStore($journal);
  const events = useStore($events);
  useEffect(() => {
    void openJournal();
    // Without the list the gallery itself is still there to choose from.
    loadLadder().then(setLadder, () => undefined);
  }, []);
  // Where the page is built before it is known who is next, the place is kept, so that nothing moves.
  if (!ladder || events === null)
    return reserve ? <div class="next-shopper-place" aria-hidden="true" /> : null;
  const next = nextCase(ladder.stories, triedIn(journal), ladder);
  const story = ladder.stories.find((s) => s.id === next?.case);
  if (!next || !story) return null;
  return (
    <aside class="card next-shopper" aria-label="下一位给你">
      <ShopperAvatar id={story.id} />
      <p class="next-shopper-who">
        <b>
          下一位给你：{story.shopper}「{story.title}」
        </b>
        <span class="muted">
          {next.why}你现在在第 {next.level} 阶（{STEPS[next.level]}）。
        </span>
      </p>
      <a class="button button-primary" href={href(workbenchPath(story.id))}>
        接待他
        <Icon name="arrow-right" />
      </a>
    </aside>
  );
}
