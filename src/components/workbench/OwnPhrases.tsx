import { useStore } from '@nanostores/preact';
import { useEffect, useRef, useState } from 'preact/hooks';
import { $phrases, keepPhrases } from '../../stores/index.ts';
import { Dialog } from './Dialog.tsx';
import { PHRASE_LIMITS, type Phrase, phraseProblem } from './ready-phrases.ts';

const NEW: Phrase = { key: '', text: '' };

/** Writes one phrase: a new one, or the one at `place`. */
function PhraseForm({ place, onDone }: { place: number | null; onDone: (said: string) => void }) {
  const phrases = useStore($phrases);
  const [phrase, setPhrase] = useState(place === null ? NEW : (phrases[place] ?? NEW));
  const [problem, setProblem] = useState<string>();
  const first = useRef<HTMLInputElement>(null);
  useEffect(() => {
    if (place !== null) first.current?.focus();
  }, [place]);
  const submit = (event: SubmitEvent) => {
    event.preventDefault();
    const others = phrases.filter((_, i) => i !== place);
    const wrong = phraseProblem(phrase, others);
    setProblem(wrong);
    if (wrong) return;
    const kept = { key: phrase.key.trim(), text: phrase.text.trim() };
    void keepPhrases(place === null ? [...phrases, kept] : phrases.map((p, i) => (i === place ? kept : p)));
    onDone(`存好了：/${kept.key}`);
  };
  return (
    <form class="deed" onSubmit={submit}>
      <label>
        短名字
        <input
          value={phrase.key}
          maxLength={PHRASE_LIMITS.key}
          ref={first}
          onInput={(e) => setPhrase({ ...phrase, key: e.currentTarget.value })}
        />
      </label>
      <label>
        内容
        <textarea
          rows={2}
          value={phrase.text}
          maxLength={PHRASE_LIMITS.text}
          onInput={(e) => setPhrase({ ...phrase, text: e.currentTarget.value })}
        />
      </label>
      {problem && (
        <p class="deed-problem" role="alert">
          {problem}
        </p>
      )}
      <div class="deed-buttons">
        <button type="submit" class="button button-primary">
          {place === null ? '加上这条' : '改好了'}
        </button>
        {place !== null && (
          <button type="button" class="button" onClick={() => onDone('')}>
            不改了
          </button>
        )}
      </div>
    </form>
  );
}

/** One's own ready phrases: add, change, delete. They lie in the journal and are taken along with it. */
export function OwnPhrases({ onClose }: { onClose: () => void }) {
  const phrases = useStore($phrases);
  const [editing, setEditing] = useState<number | null>(null);
  // A new form each time something was kept.
  const [turn, setTurn] = useState(0);
  const [said, say] = useState('');
  const done = (what: string) => {
    setEditing(null);
    setTurn((n) => n + 1);
    say(what);
  };
  const drop = (place: number) => {
    void keepPhrases(phrases.filter((_, i) => i !== place));
    done(`删掉了：/${phrases[place]?.key ?? ''}`);
  };
  return (
    <Dialog title="我的短语" onClose={onClose}>
      <p class="muted">
        常用的话先存好，聊天时打 / 就能找到。放进输入框以后再看一遍、改成对这位顾客说的话，再发。
      </p>
      {phrases.length > 0 && (
        <ul class="own-phrases">
          {phrases.map((phrase, i) => (
            <li key={phrase.key}>
              <span>
                <b>/{phrase.key}</b> {phrase.text}
              </span>
              <span class="cluster">
                <button
                  type="button"
                  class="button"
                  aria-label={`改短语${phrase.key}`}
                  onClick={() => setEditing(i)}
                >
                  改
                </button>
                <button
                  type="button"
                  class="button"
                  aria-label={`删短语${phrase.key}`}
                  onClick={() => drop(i)}
                >
                  删
                </button>
              </span>
            </li>
          ))}
        </ul>
      )}
      <PhraseForm key={`${editing ?? 'new'} ${turn}`} place={editing} onDone={done} />
      <p role="status">{said}</p>
      <div class="dialog-bar">
        <button type="button" class="button" onClick={onClose}>
          关上
        </button>
      </div>
    </Dialog>
  );
}
