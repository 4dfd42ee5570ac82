import type { Locator } from '@playwright/test';
import { keyOf, parametersOf, show } from '../../src/grading/theory/index.ts';
import type { Question } from '../../src/schemas/index.ts';

const pick = async (card: Locator, text: string, of = '.quiz-option, .quiz-line') =>
  card.locator(of).filter({ hasText: text }).locator('input').first().check();

/** Moves the shown items until they stand as they should: each to its place, from the first on. */
async function putInOrder(card: Locator, wanted: readonly string[]): Promise<void> {
  const shown = card.locator('.quiz-order li > span');
  for (const [place, text] of wanted.entries())
    for (let at = (await shown.allInnerTexts()).indexOf(text); at > place; at--)
      await card.getByRole('button', { name: `把“${text}”往前移` }).click();
}

/** Answers a question of the bank in a browser as its key has it, whatever its kind, with the parameters that the seed draws. */
export async function answerRightly(card: Locator, question: Question, seed: number): Promise<void> {
  switch (question.kind) {
    case 'numeric':
      return card.getByRole('textbox').fill(show(keyOf(question, parametersOf(question, seed))));
    case 'write-line':
      return card.getByRole('textbox').fill(question.models[0] ?? '');
    case 'match':
      for (const { left, right } of question.pairs)
        await card
          .locator('.quiz-match label')
          .filter({ has: card.page().locator('span').getByText(left, { exact: true }) })
          .getByRole('combobox')
          .selectOption({ label: right });
      return;
    case 'order': {
      const wanted = question.items.map((i) => i.text);
      // As shown it is never in order, and one move at least tells that it was answered.
      return putInOrder(card, wanted);
    }
    case 'find-line':
      for (const line of question.lines)
        if (line.from === 'agent' && line.correct) await pick(card, line.text);
      return;
    default:
      for (const option of question.options.filter((o) => o.correct)) await pick(card, option.text);
      if (question.kind === 'judge')
        for (const reason of question.reasons.filter((r) => r.correct)) await pick(card, reason.text);
  }
}

/** Answers what is shown by what comes first to hand. */
export async function answerSomehow(card: Locator): Promise<void> {
  const boxes = card.getByRole('combobox');
  const choices = card.locator('.quiz-option input, .quiz-line input');
  if (await card.getByRole('textbox').count()) await card.getByRole('textbox').fill('3');
  else if (await boxes.count()) for (const box of await boxes.all()) await box.selectOption({ index: 1 });
  else if (await choices.count()) await choices.last().check();
}
