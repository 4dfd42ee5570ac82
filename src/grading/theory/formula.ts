import { add, ceil, compare, type Fraction, floor, minus, over, parseDecimal, times } from '../fraction.ts';

/** Values by the names that a formula may use. */
export type Values = Readonly<Record<string, Fraction>>;

const TOKEN = /\s*(\d+(?:\.\d+)?|[a-z][a-z0-9]*|[-+*/(),])/y;

function tokensOf(text: string): string[] {
  const tokens: string[] = [];
  TOKEN.lastIndex = 0;
  while (TOKEN.lastIndex < text.trimEnd().length) {
    const at = TOKEN.lastIndex;
    const found = TOKEN.exec(text);
    if (!found?.[1]) throw new SyntaxError(`"${text}" cannot be read from character ${at + 1} on`);
    tokens.push(found[1]);
  }
  return tokens;
}

const FUNCTIONS: Record<string, (args: readonly Fraction[]) => Fraction | undefined> = {
  ceil: ([a]) => a && ceil(a),
  floor: ([a]) => a && floor(a),
  max: ([a, b]) => a && b && (compare(a, b) < 0 ? b : a),
  min: ([a, b]) => a && b && (compare(a, b) < 0 ? a : b),
};

/** Reads a formula from left to right: products before sums, brackets first. */
class Reader {
  readonly #text: string;
  readonly #tokens: string[];
  readonly #values: Values;
  #at = 0;

  constructor(text: string, values: Values) {
    this.#text = text;
    this.#tokens = tokensOf(text);
    this.#values = values;
  }

  whole(): Fraction {
    const value = this.#sum();
    if (this.#at < this.#tokens.length) this.#refuse();
    return value;
  }

  #next = () => this.#tokens[this.#at];

  #takes(token: string): boolean {
    if (this.#next() !== token) return false;
    this.#at += 1;
    return true;
  }

  #refuse(): never {
    const found = this.#next();
    throw new SyntaxError(`"${this.#text}" cannot be worked out ${found ? `at "${found}"` : 'to its end'}`);
  }

  #sum(): Fraction {
    let value = this.#product();
    for (;;) {
      if (this.#takes('+')) value = add(value, this.#product());
      else if (this.#takes('-')) value = minus(value, this.#product());
      else return value;
    }
  }

  #product(): Fraction {
    let value = this.#single();
    for (;;) {
      if (this.#takes('*')) value = times(value, this.#single());
      else if (this.#takes('/')) value = over(value, this.#single());
      else return value;
    }
  }

  #single(): Fraction {
    if (this.#takes('(')) return this.#closed(this.#sum());
    const token = this.#next() ?? this.#refuse();
    const number = parseDecimal(token);
    const named = Object.hasOwn(this.#values, token) ? this.#values[token] : undefined;
    const call = Object.hasOwn(FUNCTIONS, token) ? FUNCTIONS[token] : undefined;
    if (!number && !named && !call) this.#refuse();
    this.#at += 1;
    return number ?? named ?? call?.(this.#args()) ?? this.#refuse();
  }

  #args(): Fraction[] {
    if (!this.#takes('(')) this.#refuse();
    const args = [this.#sum()];
    while (this.#takes(',')) args.push(this.#sum());
    this.#closed(args[0] as Fraction);
    return args;
  }

  #closed(value: Fraction): Fraction {
    return this.#takes(')') ? value : this.#refuse();
  }
}

/**
 * What a formula comes to, exactly: numbers, names, + - * /, brackets and ceil, floor, max, min. Never runs text as code.
 * Throws a SyntaxError where it cannot be read or a name is unknown, a RangeError where it divides by zero.
 */
export const evaluate = (formula: string, values: Values): Fraction => new Reader(formula, values).whole();
