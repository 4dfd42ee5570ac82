import type { Transcript } from '../transcript/index.ts';
import { normalise, plainWord } from '../understanding/index.ts';

/** As far into a message the reader looks, in UTF-16 units. */
const READ = 2000;

/**
 * A transcript whose messages are looked through for these words of the net instead of those they were read with; nothing else of it changes. With the words
 * it was read with it comes out equal, so that a report by a teacher's list is the same report but for the tone.
 */
export function withWords(transcript: Transcript, words: readonly string[]): Transcript {
  const events = transcript.events.map((event) => {
    if (event.type !== 'agent') return event;
    const { text } = normalise(event.text.slice(0, READ));
    const slang = words.filter((word) => text.includes(plainWord(word)));
    return { ...event, reading: { ...event.reading, tone: { ...event.reading.tone, slang } } };
  });
  return { ...transcript, events };
}
