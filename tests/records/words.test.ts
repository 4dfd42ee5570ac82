import { expect, test } from 'vitest';
import { type OwnWords, readWords, WORD_LIMITS, wordProblem, wordsChanged } from '../../src/records/index.ts';

const words = (slang: string[], more: object = {}): OwnWords => ({
  format: 'jinpai-words',
  version: 1,
  by: '王老师',
  changedAt: '2026-11-29T08:00:00.000Z',
  slang,
  ...more,
});
const problem = (data: unknown) => {
  const read = readWords(typeof data === 'string' ? data : JSON.stringify(data));
  return read.ok ? '' : read.problem;
};

test('a list comes back from its file as it was', () => {
  const own = words(['yyds', '家人们']);
  expect(readWords(JSON.stringify(own))).toEqual({ ok: true, words: own });
  expect(problem(words([]))).toBe('');
});

test('a file that is none, newer, or holds a wrong word says what to mend', () => {
  expect(problem('{')).toContain('不是 JSON');
  expect(problem({ format: 'jinpai-backup' })).toContain('不是词表文件');
  expect(problem({ ...words(['yyds']), more: 1 })).toContain('more');
  expect(problem(words(['yyds'], { version: 2 }))).toContain('更新的版本');
  expect(problem(words(['yyds', '亲']))).toBe(
    '第 2 个词「亲」：至少 2 个字：一个字到处都有，会把好好的话也算进去。',
  );
  expect(problem(words(['yyds', ' 家人']))).toContain('前后有空格');
  expect(problem(words(['yyds', 'YYDS']))).toContain('已经在词表里了');
});

test('a word is added once, neither empty nor a sentence, and a list has an end', () => {
  expect(wordProblem(' 家人们 ', ['yyds'])).toBe('');
  expect(wordProblem('  ', [])).toContain('先写');
  expect(wordProblem('一二三四五六七八九十一', [])).toContain(`最多 ${WORD_LIMITS.most} 个字`);
  const full = Array.from({ length: WORD_LIMITS.words }, (_, i) => `词${i}`);
  expect(wordProblem('家人们', full)).toContain('先去掉几个');
});

test('what a list changes is told; one that changes nothing is no other list', () => {
  expect(wordsChanged(words(['yyds', '家人们']), ['yyds', '绝绝子'])).toEqual({
    added: ['家人们'],
    removed: ['绝绝子'],
    by: '王老师',
  });
  expect(wordsChanged(words(['绝绝子', 'yyds']), ['yyds', '绝绝子'])).toBeNull();
  expect(wordsChanged(null, ['yyds'])).toBeNull();
});
