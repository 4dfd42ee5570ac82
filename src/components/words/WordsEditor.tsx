import { useEffect, useState } from 'preact/hooks';
import { type OwnWords, readWords, WORD_LIMITS, wordProblem, wordsChanged } from '../../records/index.ts';
import { rememberedWords, rememberWords } from '../../stores/index.ts';
import { dayStamp, saveJson } from '../files/index.ts';
import { WordList } from './WordList.tsx';

/** A teacher's list of words of the net: words are added and taken away, kept on this machine, and given to trainees as a file. */
export function WordsEditor({ standard }: { standard: readonly string[] }) {
  const [own, setOwn] = useState<OwnWords | null>(null);
  const [word, setWord] = useState('');
  const [problem, setProblem] = useState('');
  const [said, say] = useState('');
  useEffect(() => setOwn(rememberedWords()), []);
  const slang = own?.slang ?? standard;
  const changed = wordsChanged(own, standard);

  const keep = (next: OwnWords | null, done: string) => {
    const kept = rememberWords(next);
    setOwn(next);
    setProblem('');
    say(kept ? done : `${done}但浏览器不让存，关掉页面就没了：请存成文件。`);
  };
  const change = (next: readonly string[], done: string, by = own?.by ?? '') => {
    const changedAt = new Date().toISOString();
    keep({ format: 'jinpai-words', version: 1, by, changedAt, slang: [...next] }, done);
  };
  const add = (added: string) => {
    const wrong = wordProblem(added, slang);
    if (wrong !== '') return setProblem(wrong);
    change([...slang, added.trim()], `加上了「${added.trim()}」。`);
    setWord('');
  };
  const takeIn = async (file: File | undefined) => {
    if (!file) return;
    const read = readWords(await file.text());
    if (!read.ok) return setProblem(`${read.problem}原来的词表没有变。`);
    keep(
      read.words,
      `收进来了：${read.words.slang.length} 个词${read.words.by && `，${read.words.by}改的`}。`,
    );
  };
  return (
    <div class="stack words">
      <WordList
        slang={slang}
        removed={changed?.removed ?? []}
        added={changed?.added ?? []}
        onRemove={(gone) =>
          change(
            slang.filter((w) => w !== gone),
            `去掉了「${gone}」。`,
          )
        }
        onBack={add}
      />
      <form
        class="words-form"
        onSubmit={(event) => {
          event.preventDefault();
          add(word);
        }}
      >
        <label>
          加一个词
          <input
            value={word}
            aria-describedby="words-problem"
            onInput={(e) => setWord(e.currentTarget.value)}
          />
        </label>
        <button type="submit" class="button">
          加上
        </button>
        <label>
          谁改的（可不填）
          <input
            value={own?.by ?? ''}
            maxLength={WORD_LIMITS.name}
            onChange={(e) => change(slang, '记下了。', e.currentTarget.value.trim())}
          />
        </label>
      </form>
      <p id="words-problem" role="alert" class="words-problem">
        {problem}
      </p>
      <div class="words-form">
        <button
          type="button"
          class="button"
          disabled={!own}
          onClick={() => own && saveJson(`金牌客服词表_${dayStamp(own.changedAt)}.json`, own)}
        >
          存成文件，发给学员
        </button>
        <label>
          收进老师的词表文件
          <input
            type="file"
            accept="application/json,.json"
            onChange={(e) => void takeIn(e.currentTarget.files?.[0])}
          />
        </label>
        {own && (
          <button type="button" class="button button-quiet" onClick={() => keep(null, '用回站里的词表了。')}>
            用回站里的词表
          </button>
        )}
      </div>
      <p role="status" class="muted">
        {said}
      </p>
    </div>
  );
}
