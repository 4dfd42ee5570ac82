import lunr from 'lunr';
import type { SearchDocument } from './document.ts';
import { plain } from './plain.ts';
import type { Form } from './query.ts';
import { bigrams, stretches, tokens } from './tokens.ts';

/** How much a find in a field counts. */
const FIELDS = { title: 6, terms: 4, within: 1.5, summary: 1.5 } as const;
const TYPO_FROM = 4;

/** Builds lunr's index bit by bit, so that the page can draw in between. */
export interface Indexing {
  /** Adds the document with this number. */
  add: (at: number, entry: SearchDocument) => void;
  /** Ends the building. */
  done: () => TitleIndex;
}

/** Scores of the documents, by number, in which a form is found. Every form is asked alone: lunr divides by the length of the whole query. */
export type TitleIndex = (form: Form) => Map<number, number>;

/**
 * lunr over titles, terms and summaries. Its own tokenizer, stemmer and stop words know English only and are left out; `search()` would cut a query
 * with them, so queries are put together term by term with `query()`.
 */
export function startIndexing(): Indexing {
  const builder = new lunr.Builder();
  builder.ref('at');
  for (const [name, boost] of Object.entries(FIELDS)) builder.field(name, { boost });
  // The types say that a tokenizer takes no options; lunr hands over each field's text as it is in the document.
  builder.tokenizer = ((text?: null | string | object) =>
    tokens(typeof text === 'string' ? text : '').map(
      (token) => new lunr.Token(token, {}),
    )) as typeof lunr.tokenizer;
  // Field boosts weigh the kinds of finds; a short title is not more than a long one.
  builder.b(0.4);
  return {
    add: (at, { title, terms, within, summary }) =>
      builder.add({
        at: String(at),
        title: plain(title),
        terms: plain(terms.join('\n')),
        within: plain(within),
        summary: plain(summary),
      }),
    done: () => {
      const index = builder.build();
      return (form) => scores(index, form);
    },
  };
}

/** One clause: the term as it is, without a pipeline. */
const clause = (boost: number, wildcard = lunr.Query.wildcard.NONE, editDistance = 0) => ({
  boost,
  wildcard,
  usePipeline: false,
  ...(editDistance > 0 ? { editDistance } : {}),
});

function ask(query: lunr.Query, { text, weight }: Form): void {
  for (const stretch of stretches(text)) {
    if (stretch.han && stretch.text.length === 1) {
      query.term(stretch.text, clause(weight, lunr.Query.wildcard.TRAILING));
    } else if (stretch.han) {
      for (const pair of bigrams(stretch.text)) query.term(pair, clause(weight));
    } else {
      query.term(stretch.text, clause(weight));
      query.term(stretch.text, clause(weight / 2, lunr.Query.wildcard.TRAILING));
      if (stretch.text.length >= TYPO_FROM && !/\d/.test(stretch.text))
        query.term(stretch.text, clause(weight / 2, lunr.Query.wildcard.NONE, 1));
    }
  }
}

function scores(index: lunr.Index, form: Form): Map<number, number> {
  const results = index.query((query) => ask(query, form));
  return new Map(results.map(({ ref, score }) => [Number(ref), score * form.weight]));
}
