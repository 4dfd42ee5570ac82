import { describe, expect, test } from 'vitest';
import { listCases, ROOT } from '../../scripts/lib/world.ts';
import { replay } from '../../src/roleplay/index.ts';
import { readContent } from '../../src/schemas/reader.ts';
import { parseTranscript } from '../../src/transcript/index.ts';
import { endingOf, playMoves, recordOf, reportOf, saidBy, settingOf } from '../lib/play.ts';

const SALAD = '正品 包邮 优惠 推荐 电脑 保湿 打底 现货 您好 谢谢 授权书 价保 明天到';
/** Untrue whenever it was said in words that were not read; what the shopper itself has not told may be named. */
const BLAMES = /没问|没答|没讲|没提|不问|(?<!我.*)还没说|(?<!还)没说/;
const PASTED = '亲,您好,欢迎光临本店,请问有什么可以帮您';

const plays = new Map(readContent(ROOT).cases.map((c) => [c.id, c.plays]));

describe.each(listCases().map((c) => c.id))('case %s', async (id) => {
  const setting = await settingOf(id);
  const { good = [], cautious = [], poor = [], wrong = [] } = plays.get(id) ?? {};
  const right = setting.world.case.endings.filter((e) => e.right).map((e) => e.id);
  const sold = playMoves(setting, good);

  test('the good play reaches a right ending and says which', () => {
    expect(right).toContain(endingOf(sold).ending);
    expect(reportOf(setting, sold).rightEnding).toBe(true);
  });

  test('the cautious play, with more questions and other words, does as well', () => {
    expect(reportOf(setting, playMoves(setting, cautious))).toMatchObject({ rightEnding: true });
  });

  test.each(wrong)('one wrong turn loses what the good play wins: $says', ({ turn, says, why }) => {
    const moves = good.map((move, i) => (i === turn ? says : move));
    const talk = playMoves(setting, moves);
    const report = reportOf(setting, talk);
    expect(report.rightEnding).toBe(false);
    const felt = talk.events.flatMap((e) => (e.type === 'insight' ? [e.insight.why] : []));
    const reds = report.redLines.map((r) => r.title);
    const named = [report.whyNotConverted, ...reds, endingOf(talk).why, ...felt];
    expect(`${named.join(' ')} ${report.verdict}`).toContain(why);
  });

  test('the poor play, silence, a salad and a pasted line reach no right ending', () => {
    const lost = [poor, [], Array(8).fill(SALAD), Array(10).fill(PASTED)].map((m) =>
      endingOf(playMoves(setting, m)),
    );
    for (const { ending } of lost) expect(right).not.toContain(ending);
  });

  test('marks fall from good to poor to empty', () => {
    const marks = [good, poor, []].map((m) => reportOf(setting, playMoves(setting, m)).mark);
    expect(marks[0]).toBeGreaterThan(marks[1] ?? 100);
    expect(marks[1]).toBeGreaterThan(marks[2] ?? 100);
    expect(marks[0]).toBeGreaterThanOrEqual(80);
    expect(marks[1]).toBeLessThan(50);
    expect(marks[2]).toBe(0);
  });

  test('the seed changes wording but never the outcome', () => {
    for (const moves of [good, poor]) {
      const won = [1, 2, 3, 4, 5, 77].map(
        (seed) => reportOf(setting, playMoves(setting, moves, seed)).rightEnding,
      );
      expect(new Set(won)).toEqual(new Set([moves === good]));
    }
    expect(saidBy(playMoves(setting, good, 2))).not.toEqual(saidBy(playMoves(setting, good, 5)));
  });

  test('a stored transcript replays to the same events and the same marks', () => {
    for (const talk of [sold, playMoves(setting, poor, 9), playMoves(setting, [], 3)]) {
      const stored = parseTranscript(JSON.parse(JSON.stringify(recordOf(setting, talk))));
      if (!stored.ok) throw new Error(stored.problems.join('\n'));
      const again = replay(setting.world, stored.transcript);
      expect(again.events).toEqual(talk.events);
      expect(reportOf(setting, again)).toEqual(reportOf(setting, talk));
    }
  });

  test('every fact can be found by asking for it', () => {
    const disclosed = setting.world.case.facts.filter((f) => f.asks.length > 0).map((f) => f.id);
    expect(disclosed).toEqual(setting.world.case.facts.map((f) => f.id));
  });

  test('no line that asks again says that something was not said or not asked', () => {
    const again = setting.world.case.concerns.flatMap(({ settle, pushback }) => [
      ...pushback,
      ...settle.flatMap((step) => step.missing ?? []),
    ]);
    expect(again.flat().filter((line) => BLAMES.test(line))).toEqual([]);
  });

  test('no sentence of the shopper comes twice in the good play', () => {
    const said = saidBy(sold).filter((line) => line.length >= 5);
    expect(new Set(said).size).toBe(said.length);
  });
});
