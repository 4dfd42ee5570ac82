import { useStore } from '@nanostores/preact';
import { useEffect, useState } from 'preact/hooks';
import { unfinishedPaper } from '../../records/index.ts';
import { $events, $journal, $tabRole, openJournal } from '../../stores/index.ts';
import { type Bank, loadBank } from './bank.ts';
import { Elsewhere, NotKept } from './Elsewhere.tsx';
import { PaperReview } from './PaperReview.tsx';
import { PaperRun } from './PaperRun.tsx';
import { type PaperRules, PaperStart } from './PaperStart.tsx';

/** The paper: before it, under way, and after it. Which of them is told by the journal alone. */
export function PaperPage(rules: PaperRules) {
  const [bank, setBank] = useState<Bank | 'failed' | null>(null);
  const [looked, setLooked] = useState<string | null>(null);
  const events = useStore($events);
  const role = useStore($tabRole);
  const { papers } = useStore($journal);
  const running = unfinishedPaper(papers);
  const [ran, setRan] = useState<string>();
  const load = () => {
    setBank(null);
    Promise.all([loadBank(), openJournal()]).then(
      ([loaded]) => setBank(loaded),
      () => setBank('failed'),
    );
  };
  useEffect(load, []);
  useEffect(() => {
    if (running) setRan(running.id);
    else if (ran !== undefined) {
      // What was just handed in is shown; the top of the page says what it came to.
      setLooked(ran);
      setRan(undefined);
      scrollTo({ top: 0 });
    }
  }, [running?.id]);
  if (bank === 'failed')
    return (
      <div class="empty" role="alert">
        <h2>题目没有取到</h2>
        <p>答过的都还在这台电脑上。看看网络，再试一次。</p>
        <button type="button" class="button" onClick={load}>
          再取一次
        </button>
      </div>
    );
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
