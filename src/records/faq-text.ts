import { FAQ_LIMITS } from './faq.ts';
import type { FaqEntry, FaqText } from './faq-types.ts';

const lengthOf = (text: string) => [...text].length;

/** The tags in a line of text, cut at commas, spaces and 、; each once. */
export function tagsIn(line: string): string[] {
  const found = line.split(/[\s,，、;；]+/).filter((tag) => tag !== '');
  return [...new Set(found)];
}

/** What keeps an entry from being kept, in words for the trainee; undefined where nothing does. */
export function faqProblem({ question, answer, tags }: FaqText): string | undefined {
  if (question.trim() === '') return '先写顾客会怎么问。';
  if (answer.trim() === '') return '再写你会怎么答，没有答法的问题下次还是答不上。';
  if (lengthOf(question) > FAQ_LIMITS.question)
    return `问题最多 ${FAQ_LIMITS.question} 个字，现在有 ${lengthOf(question)} 个。`;
  if (lengthOf(answer) > FAQ_LIMITS.answer)
    return `答法最多 ${FAQ_LIMITS.answer} 个字，现在有 ${lengthOf(answer)} 个。`;
  if (tags.length > FAQ_LIMITS.tags) return `标签最多 ${FAQ_LIMITS.tags} 个，现在有 ${tags.length} 个。`;
  const long = tags.find((tag) => lengthOf(tag) > FAQ_LIMITS.tag);
  return long === undefined
    ? undefined
    : `标签“${long}”太长了，最多 ${FAQ_LIMITS.tag} 个字；几个标签用逗号隔开。`;
}

/** The entries that stand in the notebook now. */
export const faqNow = (entries: readonly FaqEntry[]): FaqEntry[] =>
  entries.filter((entry) => entry.removedAt === undefined);

/** The notebook as a text to read, print or hand to a teacher. */
export function faqAsText(entries: readonly FaqEntry[], learner: string, date: string): string {
  const head = `${learner}的常见问答本　${date}　共 ${entries.length} 条`;
  const blocks = entries.map(({ question, answer, tags }, i) =>
    [
      `${i + 1}. 问：${question}`,
      `   答：${answer}`,
      ...(tags.length > 0 ? [`   标签：${tags.join('、')}`] : []),
    ].join('\n'),
  );
  return `${[head, ...blocks].join('\n\n')}\n`;
}
