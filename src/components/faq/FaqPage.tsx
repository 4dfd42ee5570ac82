import { useStore } from '@nanostores/preact';
import { useEffect, useRef, useState } from 'preact/hooks';
import { type FaqEntry, faqAsText } from '../../records/index.ts';
import {
  $events,
  $faq,
  $journal,
  $kept,
  $tabRole,
  editFaq,
  noteFaq,
  openJournal,
  removeFaq,
  restoreFaq,
  takeOver,
} from '../../stores/index.ts';
import { dayStamp, saveText } from '../files/index.ts';
import { Icon } from '../icons/index.ts';
import { FaqEntryCard } from './FaqEntryCard.tsx';
import { FaqForm } from './FaqForm.tsx';
import { FaqTools } from './FaqTools.tsx';
import { isFound } from './found.ts';

interface Props {
  report: string;
  gallery: string;
}

const BLANK = { question: '', answer: '', tags: [] };

/** What is said about keeping, and about another tab that writes. */
function Notices() {
  const kept = useStore($kept);
  const role = useStore($tabRole);
  return (
    <>
      {!kept.ok && (
        <p class="notice notice-watch no-print" role="status">
          <Icon name="triangle-alert" />
          <span>{kept.why}</span>
        </p>
      )}
      {role !== 'writer' && (
        <div class="notice no-print" role="status">
          <Icon name="info" />
          <span>这位学习者在另一个标签页里，这里只能看，不会保存。</span>
          <span>
            <button type="button" class="button" onClick={takeOver}>
              改在这里记
            </button>
          </span>
        </div>
      )}
    </>
  );
}

/** 常见问答本: what a trainee noted, to be found, written anew, taken out and brought back, taken along and printed. */
export function FaqPage({ report, gallery }: Props) {
  const events = useStore($events);
  const entries = useStore($faq);
  const { learner } = useStore($journal);
  const mine = useStore($tabRole) === 'writer';
  const [writing, setWriting] = useState(false);
  const [words, setWords] = useState('');
  const [tag, setTag] = useState('');
  const [removed, setRemoved] = useState<FaqEntry | null>(null);
  const [said, say] = useState('');
  const add = useRef<HTMLButtonElement>(null);
  const undo = useRef<HTMLButtonElement>(null);
  useEffect(() => void openJournal(), []);
  useEffect(() => undo.current?.focus(), [removed]);
  if (events === null) return <p role="status">正在翻开你的问答本……</p>;

  const shown = entries.filter((entry) => isFound(entry, words, tag));
  const close = () => {
    setWriting(false);
    requestAnimationFrame(() => add.current?.focus());
  };
  const remove = async (entry: FaqEntry) => {
    await removeFaq(entry.id);
    setRemoved(entry);
    say('');
  };
  const bringBack = async () => {
    if (!removed) return;
    await restoreFaq(removed.id);
    setRemoved(null);
    say('放回来了。');
    add.current?.focus();
  };
  const save = () => {
    const date = dayStamp();
    saveText(`常见问答本_${date}.txt`, faqAsText(shown, learner.name, date));
    say('导出好了，文件在浏览器的下载里。');
  };
  const sourceOf = ({ from }: FaqEntry) =>
    from && `${report}?id=${encodeURIComponent(from.conversation)}#event-${from.event}`;
  return (
    <div class="faq stack">
      <Notices />
      <p class="cluster no-print">
        <button
          ref={add}
          type="button"
          class="button button-primary"
          disabled={!mine || writing}
          onClick={() => setWriting(true)}
        >
          <Icon name="pen-line" />
          记一条
        </button>
        <button type="button" class="button" disabled={shown.length === 0} onClick={save}>
          <Icon name="download" />
          导出
        </button>
        <button type="button" class="button" disabled={shown.length === 0} onClick={() => print()}>
          <Icon name="printer" />
          打印
        </button>
      </p>
      {writing && (
        <FaqForm
          title="记一条"
          start={BLANK}
          onKeep={async (text) => {
            await noteFaq(text);
            say('记下了。');
            close();
          }}
          onCancel={close}
        />
      )}
      {removed && (
        <p class="notice no-print">
          <Icon name="info" />
          <span>删掉了：{removed.question}</span>
          <span>
            <button ref={undo} type="button" class="button" onClick={() => void bringBack()}>
              <Icon name="rotate-ccw" />
              撤销
            </button>
          </span>
        </p>
      )}
      <p role="status">{said}</p>
      {entries.length === 0 ? (
        <div class="empty">
          <h2>本子还是空的</h2>
          <p>
            聊完一位顾客，在报告里点一句话下面的「记进问答本」；也可以自己记一条。下次再有人问，翻开就答得上。
          </p>
          <a class="button" href={gallery}>
            去接待一位顾客
          </a>
        </div>
      ) : (
        <>
          <FaqTools
            entries={entries}
            words={words}
            tag={tag}
            count={shown.length}
            onWords={setWords}
            onTag={setTag}
          />
          <div class="stack">
            {shown.map((entry) => (
              <FaqEntryCard
                key={entry.id}
                entry={entry}
                mine={mine}
                source={sourceOf(entry)}
                onEdit={async (text) => {
                  await editFaq(entry.id, text);
                  say('改好了。');
                }}
                onRemove={() => void remove(entry)}
              />
            ))}
          </div>
        </>
      )}
    </div>
  );
}
