import type { Turn } from '../../src/roleplay/types.ts';
import type { SpeechAct } from '../../src/schemas/index.ts';

/** A turn of one message that was read as these acts, this sure, and as nothing else. */
export const turnOf = (text: string, acts: readonly SpeechAct[] = [], sure = 90): Turn => ({
  actions: [],
  messages: [
    {
      at: 0,
      text,
      timed: false,
      until: null,
      reading: {
        acts: acts.map((act) => ({ act, sure, start: 0, end: text.length })),
        claims: [],
        answers: [],
        asks: [],
        products: [],
        tone: { courteous: false, warm: false, slang: [], shouting: false, repeats: false },
      },
    },
  ],
});
