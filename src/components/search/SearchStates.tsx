import { useState } from 'preact/hooks';
import { href } from '../../course/paths.ts';
import { Icon } from '../icons/index.ts';
import { forgetSearches, recentSearches } from './recent.ts';

const IDEAS = ['运费', '议价', '七天无理由', 'zhengpin', 'sx'];

interface IdleProps {
  onPick: (text: string) => void;
}

/** Before anything is typed: what was searched last, or what one may try. */
export function Idle({ onPick }: IdleProps) {
  const [recent, setRecent] = useState(recentSearches);
  const forget = () => {
    forgetSearches();
    setRecent([]);
  };
  return (
    <section class="search-idle" aria-label={recent.length > 0 ? '最近搜过' : '可以试试'}>
      <p class="split">
        <span class="muted">{recent.length > 0 ? '最近搜过，只记在这台设备上' : '可以试试'}</span>
        {recent.length > 0 && (
          <button type="button" class="button button-quiet" onClick={forget}>
            清掉
          </button>
        )}
      </p>
      <ul class="search-ideas">
        {(recent.length > 0 ? recent : IDEAS).map((text) => (
          <li key={text}>
            <button type="button" class="button" onClick={() => onPick(text)}>
              {text}
            </button>
          </li>
        ))}
      </ul>
    </section>
  );
}

interface FailedProps {
  /** What is missing. */
  text: string;
  onRetry: () => void;
}

/** Something could not be fetched: what still works, and a second try. */
export function Failed({ text, onRetry }: FailedProps) {
  return (
    <div class="notice notice-watch search-notice">
      <Icon name="triangle-alert" />
      <p>
        {text}
        {navigator.onLine ? '看看网络，再试一次。' : '现在没有网络，连上以后再试。'}
      </p>
      <p>
        <button type="button" class="button" onClick={onRetry}>
          再试一次
        </button>
      </p>
    </div>
  );
}

/** Nothing was found. */
export function Nothing({ typed }: { typed: string }) {
  return (
    <div class="empty search-empty">
      <p>没有找到“{typed}”。换个短一点的词，或者只打拼音首字母，比如 yf 找运费。</p>
      <a class="button" href={href('/course/')}>
        看课程目录
      </a>
    </div>
  );
}
