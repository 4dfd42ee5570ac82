const SLIDE = /<deck-slide\s*>([\s\S]*?)<\/deck-slide\s*>/g;

/** The slides in the HTML of a lesson rendered for the deck, in order, each with its anchor: task and place, such as 5-2-3. All else is left out. */
export const slidesIn = (html: string, task: string): string[] =>
  [...html.matchAll(SLIDE)].map(([, slide = ''], i) =>
    slide.replace('<section', `<section id="${task}-${i + 1}"`),
  );
