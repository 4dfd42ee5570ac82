import { useStore } from '@nanostores/preact';
import { useEffect, useState } from 'preact/hooks';
import { unfinishedPaper } from '../../records/index.ts';
import { $events, $journal, $tabRole } from '../../stores/index.ts';
import { Elsewhere, NotKept } from './Elsewhere.tsx';
import { NoBank } from './NoBank.tsx';
import { PaperReview } from './PaperReview.tsx';
import { PaperRun } from './PaperRun.tsx';
import { type PaperRules, PaperStart } from './PaperStart.tsx';
import { useBank } from './use-bank.ts';

/** The paper: before it, under way, and after it. Which of them is told by the journal alone. */
export function PaperPage(rules: PaperRules) {
  const [bank, load] = useBank();
  const [looked, setLooked] = useState<string | null>(null);
  const events = useStore($events);
  const role = useStore($tabRole);
  const { papers } = useStore($journal);
  const running = unfinishedPaper(papers);
  const [ran, setRan] = useState<string>();
  useEffect(() => {
    if (running) setRan(running.id);
    else if (ran !== undefined) {
      // What was just handed in is shown; the top of the page says what it came to.
      setLooked(ran);
      setRan(undefined);
      scrollTo({ top: 0 });
    }
  }, [running?.id]);
  if (bank === 'failed') return <NoBank says="答过的都还在这台设备上。" onAgain={load} />;
  if (bank === null || events === null) return <p role="status">正在取题目和你的记录……</p>;
  if (role !== 'writer') return <Elsewhere />;
  const review = papers.find((p) => p.id === looked && p.result);
  return (
    <>
      <NotKept />
      {running ? (
        <PaperRun key={running.id} paper={running} bank={bank} />
      ) : review ? (
        <PaperReview
          key={review.id}
          paper={review}
          bank={bank}
          titles={rules.titles}
          onAgain={() => setLooked(null)}
        />
      ) : (
        <PaperStart {...rules} bank={bank} earlier={papers.filter((p) => p.result)} onReview={setLooked} />
      )}
    </>
  );
}
