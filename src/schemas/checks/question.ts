import { type Draft, entryFile } from '../content.ts';
import type { Problem } from '../content-error.ts';
import type { DrillPart } from '../drill.ts';
import type { Question } from '../question.ts';
import { FUNCTIONS, namesIn } from './formula-names.ts';
import { idsOf, type Notes, notesOn, referAll, tasksOf } from './problem.ts';

/** What questions and parts of drills have in common. */
type Asked = Exclude<DrillPart, { kind: 'sort' | 'date' | 'table' }>;
type Of<K extends Asked['kind']> = Extract<Asked, { kind: K }>;
type Numeric = Extract<Question, { kind: 'numeric' }>;

function oneRight(
  notes: Notes,
  field: string,
  kind: string,
  options: readonly { correct?: boolean | undefined }[],
) {
  const right = options.filter((o) => o.correct).length;
  if (right !== 1)
    notes.say(
      [field],
      `found ${right} right for kind "${kind}"; expected one. Mark exactly one ${field === 'lines' ? 'line' : 'option'} correct: true.`,
    );
}

function checkMultiple(notes: Notes, { options }: Of<'multiple'>): void {
  const right = options.filter((o) => o.correct).length;
  if (right < 2)
    notes.say(
      ['options'],
      `found ${right} right for kind "multiple"; expected two or more. Mark more, or write kind: single.`,
    );
  if (right === options.length)
    notes.say(
      ['options'],
      'all are right; expected at least one wrong. Add a wrong option that people really choose.',
    );
}

function checkLines(notes: Notes, { lines }: Of<'find-line'>): void {
  const own = lines.flatMap((line, i) => (line.from === 'agent' ? [{ ...line, i }] : []));
  for (const { id, why, i } of own) {
    if (id === undefined || why === undefined)
      notes.say(['lines', i], 'is the agent’s and lacks id or why. Add both: each can be picked.');
  }
  lines.forEach((line, i) => {
    if (line.from === 'shopper' && line.correct !== undefined)
      notes.say(['lines', i, 'correct'], 'only lines of the agent can break a rule. Take it out.');
  });
  oneRight(notes, 'lines', 'find-line', own);
  notes.unique(
    ['lines'],
    lines.map((line, i) => line.id ?? `line ${i}`),
  );
}

/** A range that the seed draws from has more than one value. */
export function checkRanges(notes: Notes, parameters: Numeric['parameters']): void {
  for (const [name, range] of Object.entries(parameters)) {
    if (Array.isArray(range)) continue;
    if (range.step === 0 || range.to <= range.from)
      notes.say(
        ['parameters', name],
        `runs from ${range.from} to ${range.to} in steps of ${range.step}; expected more than one value. Change the bounds or the step.`,
      );
  }
}

function checkNumeric(notes: Notes, question: Numeric): void {
  const known = [...Object.keys(question.parameters), ...FUNCTIONS];
  const look = (path: (string | number)[], formula: string, more: readonly string[] = []) => {
    for (const name of namesIn(formula))
      notes.refer(path, name, 'a parameter of this question', [...known, ...more]);
  };
  look(['answer'], question.answer);
  question.mistakes.forEach(({ answer }, i) => {
    look(['mistakes', i, 'answer'], answer);
  });
  for (const field of ['stem', 'why'] as const) {
    for (const [, formula = ''] of question[field].matchAll(/\{([^}]*)\}/g))
      look([field], formula, field === 'why' ? ['answer'] : []);
  }
  checkRanges(notes, question.parameters);
}

function checkWritten(notes: Notes, draft: Draft, question: Of<'write-line'>): void {
  notes.refer(['shop'], question.shop, 'a shop', draft.ids.shops);
  const shop = draft.shops.find((s) => s.id === question.shop);
  if (shop)
    referAll(notes, 'products', question.products, `a product of shop ${shop.id}`, idsOf(shop.products));
  notes.unique(['require'], idsOf(question.require));
  question.require.forEach(({ acts, asks, answers, says }, i) => {
    if (acts.length + asks.length + answers.length + says.length === 0)
      notes.say(
        ['require', i],
        'is empty, so nothing meets it. Write at least one of acts, asks, answers and says.',
      );
  });
  const answersSomebody = question.require.some((need) => need.says.length === 0);
  if (answersSomebody && !question.chat.some((line) => line.from === 'shopper'))
    notes.say(['chat'], 'has no line of the shopper; expected what is answered. Write it.');
}

/** The key fits the kind: what questions and parts of drills have in common. */
export function checkKind(notes: Notes, draft: Draft, question: Asked): void {
  switch (question.kind) {
    case 'single':
      oneRight(notes, 'options', question.kind, question.options);
      break;
    case 'judge':
      oneRight(notes, 'options', question.kind, question.options);
      oneRight(notes, 'reasons', question.kind, question.reasons);
      notes.unique(['reasons'], idsOf(question.reasons));
      break;
    case 'multiple':
      checkMultiple(notes, question);
      break;
    case 'order':
      notes.unique(['items'], idsOf(question.items));
      break;
    case 'match':
      notes.unique(['pairs'], idsOf(question.pairs));
      notes.unique(['spare'], idsOf(question.spare));
      break;
    case 'find-line':
      checkLines(notes, question);
      break;
    case 'write-line':
      checkWritten(notes, draft, question);
      break;
  }
  if ('options' in question) notes.unique(['options'], idsOf(question.options));
}

/** Its task and aims exist, and something decides the answer. */
export function checkPlace(
  notes: Notes,
  draft: Draft,
  { task, teaches, sources, aims }: Pick<Question, 'task' | 'teaches' | 'sources' | 'aims'>,
): void {
  const tasks = tasksOf(draft);
  if (tasks) notes.refer(['task'], task, 'a task of src/content/course.yaml', idsOf(tasks));
  if (teaches.length + sources.length === 0)
    notes.say(
      ['teaches'],
      'nothing says what decides the answer. Name a register id in teaches, or a law or rule in sources.',
    );
  if (draft.outline)
    referAll(notes, 'aims', aims, 'an aim of src/content/course.yaml', idsOf(draft.outline.aims));
}

/** A question can be answered: its key fits its kind, its task exists, and something decides it. */
export function checkQuestion(draft: Draft, question: Question): Problem[] {
  const notes = notesOn(entryFile('questions', question.id));
  checkKind(notes, draft, question);
  if (question.kind === 'numeric') checkNumeric(notes, question);
  checkPlace(notes, draft, question);
  return notes.problems;
}
