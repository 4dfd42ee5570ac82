import { useStore } from '@nanostores/preact';
import { useEffect, useState } from 'preact/hooks';
import { href } from '../../course/paths.ts';
import { rulesOf } from '../../exercises/market/index.ts';
import { eventsOf, marketRunsIn } from '../../records/index.ts';
import type { Norms } from '../../schemas/index.ts';
import { $events, $learnerId, $tabRole, newSeed, openJournal, openMarketRun } from '../../stores/index.ts';
import { Elsewhere, NotKept } from '../theory/Elsewhere.tsx';
import { Runs } from './Runs.tsx';
import { Shop } from './Shop.tsx';

type MarketNorms = Pick<Norms, 'market' | 'redLineCap'>;

async function loadMarket(): Promise<MarketNorms> {
  const [answer] = await Promise.all([fetch(href('/data/market.json')), openJournal()]);
  if (!answer.ok) throw new Error(`market.json: ${answer.status}`);
  return (await answer.json()) as MarketNorms;
}

function Start({ first, onOpen }: { first: boolean; onOpen: () => void }) {
  return (
    <section class="card shop-start" aria-labelledby="start-title">
      <h2 id="start-title">{first ? '开张' : '再开一轮'}</h2>
      <p>
        每开一轮，行情都重新抽：谁在搜、在意什么、几点来问、对手怎么动，都不一样。先看表，再拿主意；每周关账以前都能改。
      </p>
      <button type="button" class="button button-primary" onClick={onOpen}>
        {first ? '开张，看第一周的行情' : '换一个行情，开新的一轮'}
      </button>
    </section>
  );
}

function Running({ norms }: { norms: MarketNorms }) {
  const events = useStore($events);
  const learner = useStore($learnerId);
  const [chosen, setChosen] = useState<string>();
  const [failed, setFailed] = useState(false);
  const rules = rulesOf(norms.market);
  const runs = marketRunsIn(eventsOf(events ?? [], learner));
  const record = runs.find((r) => r.id === chosen) ?? runs.at(-1);
  const open = (seed: number) => {
    setFailed(false);
    openMarketRun(seed).then(setChosen, () => setFailed(true));
  };
  return (
    <>
      <NotKept />
      {failed && <p role="alert">没有开成：另一个标签页正在用。换到这里再点一次。</p>}
      {record && <Shop key={record.id} {...{ record, norms, rules }} />}
      {(!record || record.finished) && <Start first={!record} onOpen={() => open(newSeed())} />}
      <Runs {...{ runs, rules }} current={record?.id} onShow={setChosen} onAgain={open} />
      {record && !record.finished && (
        <p class="muted">
          这一轮随时可以放下，关掉网页也不丢。
          <button type="button" class="button button-quiet" onClick={() => open(newSeed())}>
            放下这一轮，换一个行情
          </button>
        </p>
      )}
    </>
  );
}

/** The capstone: a shop for four weeks on a drawn market. Loading, failing and the other tab are said. */
export function Capstone() {
  const [norms, setNorms] = useState<MarketNorms | 'failed' | null>(null);
  const role = useStore($tabRole);
  const load = () => {
    setNorms(null);
    loadMarket().then(setNorms, () => setNorms('failed'));
  };
  useEffect(load, []);
  if (norms === null) return <p role="status">正在备店……</p>;
  if (norms === 'failed')
    return (
      <div class="notice notice-bad" role="alert">
        <p>行情没有取到。看看网络再试；做过的都还在。</p>
        <button type="button" class="button" onClick={load}>
          再取一次
        </button>
      </div>
    );
  if (role !== 'writer') return <Elsewhere />;
  return <Running norms={norms} />;
}
