import { forkPath, href, reportPath, workbenchPath } from '../../course/index.ts';
import type { Conversation } from '../../records/index.ts';
import type { Replayed } from './use-report.ts';

interface Props {
  conversation: string;
  /** Id of the case. */
  story: string;
  replayed: Replayed;
  /** What was tried again from here so far. */
  forks: readonly Conversation[];
}

const NOT = {
  'other-version':
    '这份记录来自别的版本：顾客的资料或者反应已经改过，前面的话他不会一字不差地再说一遍，所以不能从中间再试。',
  differs: '这段聊天重放出来和记录对不上，所以不能从中间再试。',
} as const;

/** Whether one can try again from a message, or why not, with what can be done instead; and what was tried so far. */
export function Forks({ conversation, story, replayed, forks }: Props) {
  return (
    <>
      {replayed === 'same' ? (
        <p class="report-hint">
          想换个说法，点那句下面的「从这里再试一次」：前面照原样，从那里由你接着聊。只是练习，不改这次的分数。
        </p>
      ) : (
        <p class="notice">
          <span>
            {NOT[replayed]}
            <a href={href(workbenchPath(story))}>从头再接待这位顾客</a>
          </span>
        </p>
      )}
      {forks.length > 0 && (
        <p class="report-hint fork-list">
          再试过的：
          {forks.map((fork, i) => (
            <a
              key={fork.id}
              href={
                fork.transcript
                  ? href(reportPath(fork.id))
                  : href(forkPath(story, fork.forkOf ?? { conversation, at: 1 }))
              }
            >
              第 {i + 1} 次
              {fork.transcript ? `（${fork.transcript.issued?.mark ?? '–'} 分）` : '（还没聊完，接着聊）'}
            </a>
          ))}
        </p>
      )}
    </>
  );
}
