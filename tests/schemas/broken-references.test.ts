import { describe, expect, test } from 'vitest';
import { FAMILIES } from '../../src/schemas/vocabulary.ts';
import { problemsOf } from './fixture.ts';
import { story } from './fixture-case.ts';
import { lesson, norms, outline, question, register } from './fixture-course.ts';

const CASE = 'cases/hot-cup.yaml';
const SHOP = 'shops/corner.yaml';
const WEEK = 'onboarding.yaml';

describe('a case', () => {
  test('names a persona, a shop and products that do not exist', () => {
    expect(
      problemsOf(
        [CASE, 'persona', 'impatient'],
        [CASE, 'cards', ['red-cpu']],
        [CASE, 'concerns[0].settle[0].any[0].product', 'teapot'],
      ),
    ).toEqual([
      `${CASE}: line 8, persona: found "impatient", which is not a persona. Expected one of "calm".`,
      `${CASE}: line 36, concerns[0].settle[0].any[0].product: found "teapot", which is not a product of shop corner. Expected one of "red-cup".`,
      `${CASE}: line 100, cards[0]: found "red-cpu", which is not a product of shop corner. Did you mean "red-cup"?`,
    ]);
    expect(problemsOf([CASE, 'shop', 'cornr'])).toEqual([
      `${CASE}: line 7, shop: found "cornr", which is not a shop. Did you mean "corner"?`,
    ]);
  });

  test('names a register id that does not exist, and one twice', () => {
    expect(problemsOf([CASE, 'teaches', ['S000-1-05', 'S000-1-95', 'S000-1-05']])).toEqual([
      `${CASE}: line 14, teaches[1]: found "S000-1-95", which is not an entry of src/content/register.yaml. Did you mean "S000-1-05"?`,
      `${CASE}: line 15, teaches[2]: found "S000-1-05" a second time. Take it out.`,
    ]);
  });

  test('has two facts of one id', () => {
    expect(problemsOf([CASE, 'facts[1]', { ...story().facts[0], title: '也是办公室' }])).toEqual([
      `${CASE}: line 25, facts[1].id: found "office", which the entry before is called already. Give each its own.`,
    ]);
  });

  test('has concerns that wait for each other', () => {
    expect(
      problemsOf(
        [CASE, 'concerns[2]', { ...story().concerns[1], id: 'chip', after: ['break'] }],
        [CASE, 'concerns[1].after', ['chip']],
      ),
    ).toEqual([
      `${CASE}: line 50, concerns[1].after: "break" waits for "chip" waits for "break", so none of them ever comes up. Let one of them wait for nothing.`,
    ]);
  });

  test('has a first concern that does not come up at once, after one that does not exist', () => {
    expect(problemsOf([CASE, 'concerns[0].after', ['brake']])).toEqual([
      `${CASE}: line 29, concerns[0].after: the first concern waits for another; expected it to come up at once. Take the field out or put another concern first.`,
      `${CASE}: line 30, concerns[0].after[0]: found "brake", which is not a concern of this case. Did you mean "break"?`,
    ]);
  });

  test('has no right ending, or no wrong one', () => {
    expect(problemsOf([CASE, 'endings[0].right', false])).toEqual([
      `${CASE}: line 72, endings: none is right, so nobody could ever do well. Mark one right: true.`,
    ]);
    expect(problemsOf([CASE, 'endings[1].right', true], [CASE, 'endings[2].right', true])).toEqual([
      `${CASE}: line 72, endings: all are right, so nothing could go wrong. Mark one right: false.`,
    ]);
  });

  test('has an outcome that always holds and leads to an ending it does not list', () => {
    const outcome = { when: {}, ending: 'settled', says: ['好'], why: '说清了' };
    expect(problemsOf([CASE, 'outcomes', [outcome]])).toEqual([
      `${CASE}: line 100, outcomes[0].when: is empty, so it always holds. Name at least one thing that must be true.`,
      `${CASE}: line 101, outcomes[0].ending: found "settled", which is not an ending that this case lists. Expected one of "paid", "left", "timed-out".`,
    ]);
  });

  test('has conditions and moves with facts and items that do not exist', () => {
    expect(
      problemsOf(
        [CASE, 'concerns[0].settle[0].any[0].facts', ['ofice']],
        [CASE, 'concerns[0].settle[0].any[0].action', { type: 'give-gift', item: 'spon' }],
        [CASE, 'plays.good', [{ action: 'hand-over', item: 'spoon' }]],
      ),
    ).toEqual([
      `${CASE}: line 38, concerns[0].settle[0].any[0].facts[0]: found "ofice", which is not a fact of this case. Did you mean "office"?`,
      `${CASE}: line 41, concerns[0].settle[0].any[0].action.item: found "spon", which is not a gift of shop corner. Did you mean "spoon"?`,
      `${CASE}: line 90, plays.good[0].item: found "spoon", but action "hand-over" takes no item. Take it out.`,
    ]);
  });

  test('lays more into the basket than the shop has', () => {
    expect(problemsOf([CASE, 'basket[0].units', 4])).toEqual([
      `${CASE}: line 15, basket[0].product: 4 of "red-cup" cannot be bought: the shop has 3 of any one variant. Raise the stock or choose another product.`,
    ]);
  });
});

describe('norms', () => {
  test('have weights and points that do not add up', () => {
    expect(
      problemsOf(['norms.yaml', 'rubric.parts[0].weight', 25], ['norms.yaml', 'course[0].weight', 20]),
    ).toEqual([
      'norms.yaml: line 18, rubric.parts: the weights add up to 105; expected 100. Change them so that they do.',
      'norms.yaml: line 39, rubric.criteria: the points of part "response" add up to 20 in every family; expected 25, its weight. Change points or weight.',
      'norms.yaml: line 170, course: the weights add up to 95; expected 100. Change them so that they do.',
    ]);
  });

  test('have points that add up only in some families', () => {
    const families = FAMILIES.filter((family) => family !== 'bargain-freebie');
    expect(problemsOf(['norms.yaml', 'rubric.criteria[2].families', families])).toEqual([
      'norms.yaml: line 39, rubric.criteria: the points of part "technique" add up to 0 in family "bargain-freebie"; expected 25, its weight. Change points or weight.',
    ]);
  });

  test('have bands that rise or leave a gap, and lack a red line', () => {
    expect(
      problemsOf(
        ['norms.yaml', 'conversion.bands[1].from', 60],
        ['norms.yaml', 'conversion.bands[2].from', 10],
        ['norms.yaml', 'redLines', norms().redLines.slice(0, -1)],
      ),
    ).toEqual([
      'norms.yaml: line 75, redLines: has no row for "false-shortage". Add one: trigger, consequence, source.',
      'norms.yaml: line 154, conversion.bands[1].from: found 60 after 60; expected less. Put the highest band first.',
      'norms.yaml: line 158, conversion.bands[2].from: found 10; expected 0, so that every rate has a band. Write 0.',
    ]);
  });
});

describe('the course', () => {
  test('has tasks, hours or aims that are not those of the syllabus', () => {
    expect(
      problemsOf(
        ['course.yaml', 'scenarios[4].tasks[1].lecture', 1],
        ['course.yaml', 'scenarios[8].tasks[0].id', '8-9'],
        ['course.yaml', 'aims', outline().aims.slice(0, -1)],
      ),
    ).toEqual([
      'course.yaml: line 149, scenarios[4].lecture: found 4, but its tasks add up to 4.5. Make them agree.',
      'course.yaml: line 330, scenarios[8].tasks[0].id: found "8-9"; expected an id that begins with "9-". Move the task to its scenario.',
      'course.yaml: line 338, aims: found 5 aims of kind "quality"; the syllabus has 6. Add or take out aims.',
    ]);
  });

  test('lacks a task', () => {
    expect(
      problemsOf(['course.yaml', 'scenarios[0].tasks', outline().scenarios[0]?.tasks.slice(0, -1)]),
    ).toEqual([
      'course.yaml: line 5, scenarios[0].lecture: found 3, but its tasks add up to 1. Make them agree.',
      'course.yaml: line 6, scenarios[0].practice: found 3, but its tasks add up to 1. Make them agree.',
      'course.yaml: line 9, scenarios[0].tasks: found 2 tasks; the syllabus has 3. Add or take out tasks.',
    ]);
  });

  test('has a lesson whose task, aims, cases or questions do not exist', () => {
    expect(
      problemsOf(
        ['lessons/5-2.mdx', 'title', '别的'],
        ['lessons/5-2.mdx', 'aims', ['ability-9']],
        ['lessons/5-2.mdx', 'cases', ['hot-cap']],
        ['lessons/5-2.mdx', 'questions', ['say-helo']],
      ),
    ).toEqual([
      'lessons/5-2.mdx: line 3, title: found "别的"; the outline calls the task "任务5-2". Make them agree.',
      'lessons/5-2.mdx: line 7, aims[0]: found "ability-9", which is not an aim of src/content/course.yaml. Did you mean "ability-1"?',
      'lessons/5-2.mdx: line 11, cases[0]: found "hot-cap", which is not a case. Did you mean "hot-cup"?',
      'lessons/5-2.mdx: line 13, questions[0]: found "say-helo", which is not a question. Did you mean "say-hello"?',
    ]);
    expect(problemsOf(['lessons/5-7.mdx', '', { ...lesson(), task: '5-7' }])).toEqual([
      'lessons/5-7.mdx: line 2, task: found "5-7", which is not a task of src/content/course.yaml. Did you mean "5-1"?',
    ]);
  });

  test('has questions that cannot be answered', () => {
    expect(problemsOf(['questions/say-hello.yaml', 'options[2]', question().options[0]])).toEqual([
      'questions/say-hello.yaml: line 4, options: found 2 right for kind "single"; expected one. Mark exactly one option correct: true.',
      'questions/say-hello.yaml: line 13, options[2].id: found "a", which entry 1 is called already. Give each its own.',
    ]);
    expect(problemsOf(['questions/say-hello.yaml', 'kind', 'multiple'])).toEqual([
      'questions/say-hello.yaml: line 4, options: found 1 right for kind "multiple"; expected two or more. Mark more, or write kind: single.',
    ]);
  });

  test('has a week that opens reception too early, leaves a step out or asks for too much', () => {
    expect(
      problemsOf(
        [WEEK, 'days[0].steps', [1, 2]],
        [WEEK, 'days[0].theory.need', 2],
        [WEEK, 'days[0].cases', ['hot-mug']],
        [WEEK, 'days[3].after', [1, 5]],
      ),
    ).toEqual([
      'onboarding.yaml: line 32, steps[2].number: step 3 is on no day. Add it to the steps of one.',
      'onboarding.yaml: line 117, days[0]: has shoppers before day 4, on which reception begins. Move cases and shift there.',
      'onboarding.yaml: line 128, days[0].theory.need: found 2 of 1 questions; expected at most 1. Lower it or add questions.',
      'onboarding.yaml: line 130, days[0].cases[0]: found "hot-mug", which is not a case. Did you mean "hot-cup"?',
      'onboarding.yaml: line 164, days[3].after: leaves out 2, 3; shoppers are served only after the theory checks of the days before. Write [1, 2, 3].',
      'onboarding.yaml: line 166, days[3].after[1]: found 5; expected a day before day 4. Take it out.',
    ]);
  });

  test('has a week whose steps rest on what is not there, whose shop or handbook entry is unknown', () => {
    expect(
      problemsOf(
        [WEEK, 'shop', 'cornr'],
        [
          WEEK,
          'steps[0].evidence',
          [{ kind: 'theory', day: 5 }, { kind: 'drill', drill: 'sort-all' }, { kind: 'cards' }],
        ],
        [WEEK, 'days[0].handbook', [{ page: 'rules', id: 'seven-day', title: '退货' }]],
        [WEEK, 'days[4].after', []],
        [WEEK, 'mentor.items[1].id', 'hear'],
      ).map((said) => said.replace(/line \d+, /, '')),
    ).toEqual([
      'onboarding.yaml: shop: found "cornr", which is not a shop. Did you mean "corner"?',
      'onboarding.yaml: steps[0].evidence[0].day: day 5 has no theory. Name a day that has, or add it there.',
      'onboarding.yaml: steps[0].evidence[1].drill: found "sort-all", which is not a drill. Expected nothing, for none exists yet.',
      'onboarding.yaml: days: no day has cards, on which a step rests. Write cards: true on the day of the goods.',
      'onboarding.yaml: days[0].handbook[0].id: found "seven-day", which is not an entry of the handbook\'s rules. Did you mean "seven-days"?',
      'onboarding.yaml: days[4]: comes after no day, and would open before day 4. Add after: [4].',
      'onboarding.yaml: mentor.items[1].id: found "hear", which the entry before is called already. Give each its own.',
    ]);
  });

  test('has a register with an id twice', () => {
    expect(problemsOf(['register.yaml', 'entries[4]', register().entries[0]])).toEqual([
      'register.yaml: line 14, entries[4].id: found "S000-1-05", which entry 1 is called already. Give each its own.',
    ]);
  });
});

describe('a shop or a persona', () => {
  test('contradicts itself', () => {
    expect(
      problemsOf(
        [SHOP, 'products[0].proofs', ['test-reprot']],
        [SHOP, 'products[0].functions[0].words', ['摔不坏']],
        [SHOP, 'shipping.regions[0].days', [3, 1]],
        [SHOP, 'products[0].composition', [{ name: '陶土', percent: 90 }]],
      ),
    ).toEqual([
      `${SHOP}: line 23, products[0].functions[0].words[0]: found "摔不坏", which mustNotSay forbids. Take it out of one of the two.`,
      `${SHOP}: line 32, products[0].proofs[0]: found "test-reprot", which is not a proof of this shop. Did you mean "test-report"?`,
      `${SHOP}: line 34, products[0].composition: the percentages add up to 90; expected 100. Change them so that they do.`,
      `${SHOP}: line 65, shipping.regions[0].days: found [3, 1]; expected the lower end first. Write [1, 3].`,
    ]);
  });

  test('has a shopper who asks again after it has gone', () => {
    expect(problemsOf(['personas/calm.yaml', 'waits.nag', [40, 300]])).toEqual([
      'personas/calm.yaml: line 11, waits.nag[1]: found 300; the shopper has gone at 240. Let it ask earlier or go later.',
    ]);
  });
});

describe('a shift', () => {
  const shift = (id: string, atOnce: number, more: object = {}) => ({
    id,
    title: '一班',
    about: '来几位。',
    kind: 'reception',
    atOnce,
    gap: [30, 60],
    startsAt: '2026-11-24T10:00',
    minutes: 15,
    pausable: true,
    blueprint: [{ families: ['choice'], count: 3 }],
    ...more,
  });

  test('hands over what nobody brings', () => {
    const night = shift('night', 1, { handOver: { families: ['abuse'] } });
    expect(problemsOf(['shifts/night.yaml', '', night])).toEqual([
      'shifts/night.yaml: line 18, handOver.families[0]: found "abuse", which no row of the blueprint draws from. Name a family that comes, or add it to a row.',
    ]);
  });

  test('of a later day of the week asks no more than that of an earlier one, or does not exist', () => {
    expect(
      problemsOf(
        ['shifts/first.yaml', '', shift('first', 2)],
        ['shifts/second.yaml', '', shift('second', 2)],
        [WEEK, 'days[3].shift', 'first'],
        [WEEK, 'days[4].shift', 'second'],
        [WEEK, 'days[5].shift', 'thrid'],
      ),
    ).toEqual([
      expect.stringContaining('days[4].shift: "second" asks no more than "first" of an earlier day.'),
      expect.stringContaining('days[5].shift: found "thrid", which is not a shift.'),
    ]);
  });

  test('of the week could bring whom a day serves alone, or leaves out a case that there is none of', () => {
    expect(
      problemsOf(
        ['shifts/later.yaml', '', shift('later', 2, { without: ['nobody'] })],
        [WEEK, 'days[3].cases', ['hot-cup']],
        [WEEK, 'days[3].shift', 'later'],
      ),
    ).toEqual([
      expect.stringContaining('without[0]: found "nobody", which is not a case.'),
      expect.stringContaining('days[3].shift: "later" could bring hot-cup, served alone on a day'),
    ]);
  });
});
