import type { Replayed, ReplayedTalk } from '../../records/certificate/index.ts';
import { REPLAYS } from './say.ts';
import type { ReplayState } from './use-check.ts';

/** So many that came out otherwise are named one by one. */
const MOST = 5;

const isWrong = (outcome: Replayed): outcome is keyof typeof REPLAYS => outcome in REPLAYS;

const wrongSaid = ({ shift, shopper, outcome }: ReplayedTalk): string =>
  `第 ${shift} 班${shopper > 0 ? `第 ${shopper} 位` : ''}：${isWrong(outcome) ? REPLAYS[outcome] : ''}`;

/** How playing the shifts again goes, and what it came to. */
export function Replays({ replay }: { replay: ReplayState }) {
  switch (replay.state) {
    case 'none':
      return null;
    case 'running':
      return (
        <>
          <p>正在把认证的接待重放一遍、重新评分……</p>
          <progress max={Math.max(1, replay.of)} value={replay.done} aria-label="重放了几次接待" />
        </>
      );
    case 'failed':
      return (
        <p class="notice notice-watch">
          <span>重放要用的顾客资料没读到，编码的核对不受影响。检查网络，再试一次。</span>
          <button type="button" class="button" onClick={replay.again}>
            再重放一次
          </button>
        </p>
      );
    case 'done': {
      const { same, otherVersion, wrong } = replay.tally;
      return (
        <>
          {same > 0 && <p>{same} 次接待重放、重新评分，和记录一模一样。</p>}
          {otherVersion > 0 && (
            <p>{otherVersion} 次接待是别的版本留下的，现在的版本不能重放；以当时的分为准。</p>
          )}
          {wrong.length > 0 && (
            <ul>
              {wrong.slice(0, MOST).map((w) => (
                <li key={`${w.shift} ${w.shopper}`}>{wrongSaid(w)}</li>
              ))}
              {wrong.length > MOST && <li>还有 {wrong.length - MOST} 处</li>}
            </ul>
          )}
        </>
      );
    }
  }
}
