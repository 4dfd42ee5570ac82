import { describe, expect, test } from 'vitest';
import { contentWith, type Edit, problemsOf } from './fixture.ts';
import { drill, PARTS } from './fixture-drill.ts';

const FILE = 'drills/hand-over.yaml';
const whole: Edit = [FILE, '', drill()];
/** The place of a part in the drill. */
const at = (kind: keyof typeof PARTS) => `parts[${Object.keys(PARTS).indexOf(kind)}]`;
const problems = (...edits: [string, unknown][]) =>
  problemsOf([FILE, '', drill()], ...edits.map(([path, value]): Edit => [FILE, path, value])).map((p) =>
    p.replace(/^[^ ]+ (line \d+, )?/, ''),
  );

describe('a drill', () => {
  test('is read with a part of each of the eleven kinds', () => {
    const [read] = contentWith(whole).drills;
    expect(read?.parts.map((p) => p.kind)).toEqual(Object.keys(PARTS));
  });

  test('of an unknown kind of part is told the kinds there are', () => {
    expect(problems([`${at('sort')}.kind`, 'sorting'])[0]).toContain('found "sorting"; expected one of 11');
  });

  test('is told a task, an aim, a register id, a shop and a bin that do not exist', () => {
    expect(problems(['task', '5-9'])[0]).toContain('not a task of src/content/course.yaml');
    expect(problems(['aims', ['skill-1']])[0]).toContain('not an aim of src/content/course.yaml');
    expect(problems(['teaches', ['S000-1-99']])[0]).toContain('not an entry of src/content/register.yaml');
    expect(problems([`${at('write-line')}.shop`, 'conner'])[0]).toContain('Did you mean "corner"?');
    expect(problems([`${at('sort')}.items[1].bin`, 'good'])).toEqual([
      `${at('sort')}.items[1].bin: found "good", which is not a bin of this part. Did you mean "goods"?`,
    ]);
  });

  test('is told what is drawn and not used, and a name that nothing draws', () => {
    expect(problems(['parameters.rest', [1, 2]])).toEqual([
      'parameters.rest: is drawn but never used. Use it or take it out.',
    ]);
    expect(problems(['material[0].text', '{dais} 天'])).toEqual([
      'material[0].text: found "dais", which is not a parameter of this drill. Did you mean "days"?',
    ]);
    expect(problems([`${at('table')}.rows[0][2].answer`, 'prise - cost'])[0]).toContain(
      'Did you mean "price"?',
    );
  });

  test('is told {answer} where nothing is worked out, a brace alone, and a date within a formula', () => {
    expect(problems([`${at('date')}.stem`, '{answer}？'])[0]).toContain('found "answer", which is not');
    expect(problems(['material[0].text', '{days 天'])).toContain(
      'material[0].text: has a brace without its partner. Write {name} or take it out.',
    );
    expect(problems(['material[0].text', '{days + signed}'])).toEqual([
      'material[0].text: found {days + signed}, in which "signed" is a date. Write it first and alone, or with days added: {signed + 7}.',
    ]);
  });

  test('is told names with a hyphen, which a formula would read as minus', () => {
    expect(problems(['parameters', { 'per-day': [1, 2] }])[0]).toContain('without hyphen');
  });

  test('is told a day that no calendar has, and a date that is not drawn', () => {
    expect(problems(['dates.signed[0]', '2026-02-29'])).toEqual([
      'dates.signed[0]: found "2026-02-29", which no calendar has. Change the day.',
    ]);
    expect(problems([`${at('date')}.from`, 'sent'])[0]).toContain('not a name under dates');
  });

  test('is told a row of the wrong width, a table without blanks and an empty bin', () => {
    expect(problems(['material[2].rows[0]', ['杯']])).toContain(
      'material[2].rows[0]: found 1 cells; expected 2, as there are columns. Change one of them.',
    );
    expect(problems([`${at('table')}.rows[0]`, ['杯', '{cost}', '5']])[0]).toContain('has no blank');
    expect(problems([`${at('sort')}.items[0].bin`, 'goods'])[0]).toContain('nothing belongs into "物流"');
  });

  test('is told parts without right option, and parts of one name', () => {
    expect(problems([`${at('single')}.options[0].correct`, false])[0]).toContain(
      'found 0 right for kind "single"',
    );
    expect(problems(['parts[1].id', 'single'])).toEqual([
      'parts[1].id: found "single", which the entry before is called already. Give each its own.',
    ]);
  });
});
