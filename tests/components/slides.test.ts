import { describe, expect, test } from 'vitest';
import { slidesIn } from '../../src/components/slides/slides-in.ts';
import { LESSON_MINUTES, talkTimer } from '../../src/components/slides/timer.ts';

describe('a lesson rendered for the deck', () => {
  test('gives its slides in order, each with its anchor, and nothing that stands outside of them', () => {
    const slide = (title: string) =>
      `<deck-slide><section class="slide" aria-label="${title}"><h2>${title}</h2></section></deck-slide>`;
    const html = `<h2>课文</h2><p>不放映</p>${slide('一')}<p>还是课文</p>\n${slide('二')}<section>小测</section>`;
    expect(slidesIn(html, '5-2')).toEqual([
      '<section id="5-2-1" class="slide" aria-label="一"><h2>一</h2></section>',
      '<section id="5-2-2" class="slide" aria-label="二"><h2>二</h2></section>',
    ]);
  });

  test('without slides gives none', () => {
    expect(slidesIn('<p>只有课文</p>', '5-2')).toEqual([]);
  });
});

describe("the speaker's timer", () => {
  test('runs, pauses, goes on and is cleared', () => {
    let ms = 1000;
    const timer = talkTimer(() => ms);
    expect(timer.said()).toBe('0:00');
    timer.toggle();
    ms += 187_000;
    expect(timer.said()).toBe('3:07');
    timer.toggle();
    ms += 60_000;
    expect([timer.said(), timer.running()]).toEqual(['3:07', false]);
    timer.toggle();
    ms += 3000;
    expect(timer.said()).toBe('3:10');
    timer.clear();
    ms += 1000;
    expect([timer.said(), timer.running()]).toEqual(['0:01', true]);
  });

  test('knows lessons of 45, 60 and 80 minutes, and when one is over', () => {
    expect(LESSON_MINUTES).toEqual([45, 60, 80]);
    let ms = 0;
    const timer = talkTimer(() => ms);
    timer.toggle();
    ms = 60 * 60_000;
    expect([timer.over(45), timer.over(60), timer.over(80)]).toEqual([true, false, false]);
    ms += 1;
    expect(timer.over(60)).toBe(true);
  });
});
