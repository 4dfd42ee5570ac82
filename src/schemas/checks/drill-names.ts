import type { Path } from '../content-error.ts';
import type { Drill, DrillPart } from '../drill.ts';
import { quote } from '../wording.ts';
import { FUNCTIONS, namesIn } from './formula-names.ts';
import type { Notes } from './problem.ts';

/** A formula or a {placeholder}, and where it stands. */
interface Drawn {
  path: Path;
  formula: string;
}

/** Every text in plain data with its place. */
function textsIn(data: unknown, path: Path): { path: Path; text: string }[] {
  if (typeof data === 'string') return [{ path, text: data }];
  if (typeof data !== 'object' || data === null) return [];
  return Object.entries(data).flatMap(([key, value]) =>
    textsIn(value, [...path, Array.isArray(data) ? Number(key) : key]),
  );
}

/** The formulas of a part that stand outside its texts. */
function formulasOf(part: DrillPart, path: Path): Drawn[] {
  const keyed = (own: { answer: string; mistakes: readonly { answer: string }[] }, at: Path): Drawn[] => [
    { path: [...at, 'answer'], formula: own.answer },
    ...own.mistakes.map((m, i) => ({ path: [...at, 'mistakes', i, 'answer'], formula: m.answer })),
  ];
  switch (part.kind) {
    case 'numeric':
      return keyed(part, path);
    case 'date':
      return [
        { path: [...path, 'plus'], formula: part.plus },
        ...part.mistakes.map((m, i) => ({ path: [...path, 'mistakes', i, 'plus'], formula: m.plus })),
      ];
    case 'table':
      return part.rows.flatMap((row, r) =>
        row.flatMap((cell, c) => (typeof cell === 'string' ? [] : keyed(cell, [...path, 'rows', r, c]))),
      );
    default:
      return [];
  }
}

/** Whether a text may say {answer}: the reason of something that is worked out. */
const tellsAnswer = (part: DrillPart | undefined, path: Path) =>
  path.at(-1) === 'why' &&
  !path.includes('mistakes') &&
  (part?.kind === 'numeric' || part?.kind === 'date' || part?.kind === 'table');

/** Names no parameter and no date may have, and none may have both. */
function checkNames(notes: Notes, { parameters, dates }: Drill): void {
  for (const [field, names] of [
    ['parameters', Object.keys(parameters)],
    ['dates', Object.keys(dates)],
  ] as const)
    for (const name of names)
      if ([...FUNCTIONS, 'answer'].includes(name))
        notes.say([field, name], `${quote(name)} means something in formulas already. Give it another name.`);
  for (const name of Object.keys(dates))
    if (Object.hasOwn(parameters, name))
      notes.say(['dates', name], `${quote(name)} is a parameter as well. Give one of them another name.`);
}

/** Formulas name parameters; texts may also name dates, alone or with days added: {signed} or {signed + 7}. What is drawn is used. */
export function checkDrawn(notes: Notes, drill: Drill): void {
  const numbers = Object.keys(drill.parameters);
  const dates = Object.keys(drill.dates);
  const used = new Set(
    drill.parts.flatMap((part) =>
      part.kind === 'date' ? [part.from] : part.kind === 'write-line' && part.day ? [part.day] : [],
    ),
  );
  checkNames(notes, drill);
  const look = ({ path, formula }: Drawn, more: readonly string[] = []) => {
    for (const name of namesIn(formula)) {
      used.add(name);
      notes.refer(path, name, 'a parameter of this drill', [...numbers, ...FUNCTIONS, ...more]);
    }
  };
  for (const [i, part] of drill.parts.entries())
    for (const drawn of formulasOf(part, ['parts', i])) look(drawn);
  for (const { path, text } of textsIn({ material: drill.material, parts: drill.parts }, [])) {
    const part = path[0] === 'parts' ? drill.parts[Number(path[1])] : undefined;
    const answer = tellsAnswer(part, path) ? ['answer'] : [];
    for (const [, inner = ''] of text.matchAll(/\{([^{}]*)\}/g)) {
      const [, first = '', rest = ''] = /^\s*([a-z][a-z0-9]*)\s*([+-].*)?$/.exec(inner) ?? [];
      const isDate = dates.includes(first);
      if (isDate) used.add(first);
      look({ path, formula: isDate ? rest : inner }, isDate ? [] : [...answer, ...dates]);
      const wrong = !isDate && namesIn(inner).find((name) => dates.includes(name));
      if (wrong)
        notes.say(
          path,
          `found {${inner}}, in which ${quote(wrong)} is a date. Write it first and alone, or with days added: {${wrong} + 7}.`,
        );
    }
    if (/[{}]/.test(text.replace(/\{[^{}]*\}/g, '')))
      notes.say(path, 'has a brace without its partner. Write {name} or take it out.');
  }
  for (const [field, names] of [
    ['parameters', numbers],
    ['dates', dates],
  ] as const)
    for (const name of names)
      if (!used.has(name)) notes.say([field, name], 'is drawn but never used. Use it or take it out.');
}
