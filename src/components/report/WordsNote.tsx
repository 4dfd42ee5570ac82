import { href } from '../../course/paths.ts';
import { Icon } from '../icons/index.ts';
import type { ByWords } from './use-report.ts';

const listed = (words: readonly string[]) => words.map((word) => `「${word}」`).join('');

/** Says that the report goes by a teacher's list of words, how that differs from the site's, and what the mark is without it. */
export function WordsNote({
  words: { added, removed, by, standard },
  mark,
}: {
  words: ByWords;
  mark: number;
}) {
  return (
    <p class="notice notice-watch report-words">
      <Icon name="info" />
      <span>
        <b>用了老师改过的词表</b>
        {by && `（${by}改的）`}：{added.length > 0 && `加了${listed(added)}`}
        {added.length > 0 && removed.length > 0 && '，'}
        {removed.length > 0 && `去掉了${listed(removed)}`}。
        {standard === mark
          ? '这次接待按哪一张词表都是同样的分。'
          : `按站里的词表，这次接待是 ${standard} 分。`}
        成绩、认证和证书都按站里的词表算。<a href={`${href('/rubric/')}#words`}>看词表</a>
      </span>
    </p>
  );
}
