import { type Draft, entryFile, singleFile } from '../content.ts';
import type { Path, Problem } from '../content-error.ts';
import { figurePaths, figuresIn } from '../figures.ts';
import { ROLES } from '../roles.ts';
import type { RuleCard } from '../rule-card.ts';
import type { Template } from '../template.ts';
import { idsOf, type Notes, notesOn, referAll, tasksOf } from './problem.ts';

const TASK = 'a task of src/content/course.yaml';
const FIGURE = 'a figure of src/content/norms.yaml or of a shop';

/** Every figure that texts name exists; texts come with their place. */
function checkFigures(draft: Draft, notes: Notes, texts: readonly (readonly [Path, string])[]): void {
  if (!draft.norms) return;
  const known = figurePaths(draft.norms);
  for (const [path, text] of texts)
    for (const figure of figuresIn(text)) notes.refer(path, figure, FIGURE, known);
}

/** A task that a card names exists. */
function checkTask(draft: Draft, notes: Notes, path: Path, task: string | undefined): void {
  const tasks = tasksOf(draft);
  if (task !== undefined && tasks) notes.refer(path, task, TASK, idsOf(tasks));
}

/** Each role stands once, in order, and no two questions of 找谁 share an id. */
export function checkRoles({ roles }: Draft): Problem[] {
  if (!roles) return [];
  const notes = notesOn(singleFile('roles'));
  const found = idsOf(roles.roles);
  if (found.join() !== ROLES.join())
    notes.say(['roles'], `found ${found.join(', ')}; expected ${ROLES.join(', ')}. Put them in this order.`);
  notes.unique(['asking'], idsOf(roles.asking));
  return notes.problems;
}

/** Norms have their own ids, figures that exist, and a shop. */
export function checkGuide(draft: Draft): Problem[] {
  const { guide, norms } = draft;
  if (!guide) return [];
  const notes = notesOn(singleFile('guide'));
  notes.refer(['shop'], guide.shop, 'a shop', draft.ids.shops);
  notes.unique(['cards'], idsOf(guide.cards));
  guide.cards.forEach((card, i) => {
    const at = ['cards', i];
    if (norms)
      card.figures.forEach((path, j) => {
        notes.refer([...at, 'figures', j], path, FIGURE, figurePaths(norms));
      });
    checkTask(draft, notes, [...at, 'task'], card.task);
    checkFigures(draft, notes, [
      [[...at, 'says'], card.says],
      [[...at, 'why'], card.why],
    ]);
  });
  return notes.problems;
}

/** Notes an entry that stands where another of its group stands. */
function checkPlace<T extends { id: string; place: number }>(
  notes: Notes,
  entry: T,
  beside: readonly T[],
): void {
  const other = beside.find((one) => one.place === entry.place && one.id < entry.id);
  if (other)
    notes.say(['place'], `found ${entry.place}, where "${other.id}" stands already. Give each its own.`);
}

/** A rule card was checked after its sources came into force, and names figures and tasks that exist. */
export function checkRuleCard(draft: Draft, card: RuleCard): Problem[] {
  const notes = notesOn(entryFile('rules', card.id));
  card.sources.forEach(({ since, article }, i) => {
    if (since > card.checked)
      notes.say(
        ['checked'],
        `found "${card.checked}", before the rule holds (${since}). Write the day on which it was looked at.`,
      );
    if (card.kind === 'law' && article === undefined)
      notes.say(['sources', i, 'article'], 'is missing; a law is cited with its article. Add the field.');
  });
  checkPlace(
    notes,
    card,
    draft.rules.filter((one) => one.subject === card.subject),
  );
  const tasks = tasksOf(draft);
  if (tasks) referAll(notes, 'tasks', card.tasks, TASK, idsOf(tasks));
  const texts = [
    ...card.says.map((s) => ['says', s] as const),
    ...card.does.map((s) => ['does', s] as const),
  ];
  checkFigures(
    draft,
    notes,
    texts.map(([field, text]) => [[field], text]),
  );
  return notes.problems;
}

const HOLES = /【([^】]+)】/g;

/** The better version explains all its placeholders, and holds what is said to be locked. */
export function checkTemplate(draft: Draft, template: Template): Problem[] {
  const notes = notesOn(entryFile('templates', template.id));
  const { better, worse, placeholders, locked } = template;
  const holes = [...new Set([...better.text.matchAll(HOLES)].map((m) => m[1] ?? ''))];
  const explained = placeholders.map((p) => p.name);
  for (const hole of holes.filter((h) => !explained.includes(h)))
    notes.say(['better', 'text'], `holds 【${hole}】, which no placeholder explains. Add one of this name.`);
  placeholders.forEach(({ name }, i) => {
    if (!holes.includes(name))
      notes.say(
        ['placeholders', i, 'name'],
        `found "${name}", but better.text has no 【${name}】. Take it out.`,
      );
  });
  locked.forEach((phrase, i) => {
    if (!better.text.includes(phrase))
      notes.say(['locked', i], 'is not in better.text. Copy the phrase from there, letter by letter.');
  });
  checkPlace(
    notes,
    template,
    draft.templates.filter((one) => one.stage === template.stage),
  );
  if (worse.text === better.text)
    notes.say(['worse', 'text'], 'is the same as better.text. Write what one would rather not send.');
  referAll(notes, 'rules', template.rules, 'a rule card', draft.ids.rules);
  checkTask(draft, notes, ['task'], template.task);
  return notes.problems;
}

/** No term, other name or id stands twice; links lead somewhere. */
export function checkGlossary(draft: Draft): Problem[] {
  const { glossary } = draft;
  if (!glossary) return [];
  const notes = notesOn(singleFile('glossary'));
  const { terms } = glossary;
  notes.unique(['terms'], idsOf(terms));
  const words = new Map<string, number>();
  terms.forEach(({ term, also, task, rule, says }, i) => {
    for (const word of [term, ...also]) {
      const before = words.get(word);
      if (before !== undefined)
        notes.say(['terms', i], `"${word}" is explained by entry ${before + 1} already. Change one of them.`);
      words.set(word, i);
    }
    checkTask(draft, notes, ['terms', i, 'task'], task);
    if (rule !== undefined) notes.refer(['terms', i, 'rule'], rule, 'a rule card', draft.ids.rules);
    checkFigures(draft, notes, [[['terms', i, 'says'], says]]);
  });
  return notes.problems;
}
