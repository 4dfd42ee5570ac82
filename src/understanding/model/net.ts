import { readSigned } from './symbols.ts';
import type { Tokens } from './tokens.ts';

/** How large the net is. */
export interface Shape {
  chars: number;
  classes: number;
  embed: number;
  /** Widths of the windows over the message, in characters. */
  widths: number[];
  filters: number;
  /** Widths of the windows over the shopper's message. */
  theirWidths: number[];
  theirFilters: number;
  hidden: number;
  acts: number;
}

/** One layer's weights: whole numbers that stand for themselves divided by 2^shift. */
export interface Layer {
  shift: number;
  values: string;
  /** Added to the sums before shifting; empty for the embeddings. */
  bias: number[];
}

/** The net as committed. Windows in the order of `widths`, then `theirWidths`. */
export interface NetWeights {
  shape: Shape;
  chars: Layer;
  classes: Layer;
  windows: Layer[];
  hidden: Layer;
  out: Layer;
}

/** Activations between layers carry this many binary digits after the point. */
export const BETWEEN = 7;
/** Sums of acts carry this many: sixteen units to one natural unit. */
export const SUM_SHIFT = 4;

interface Open {
  shift: number;
  values: Int8Array;
  bias: Int32Array;
}
/** The windows over one of the two texts, run on characters instead of on their rows. */
interface Bank {
  sizes: number[];
  layers: Open[];
  filters: number;
  /** What a row adds to every window, filter by filter, by its place in the window; filled as characters are met. */
  ofChar: Map<number, Int32Array>;
  ofClass: Map<number, Int32Array>;
}

/** The same, laid out for running. */
export interface Net {
  shape: Shape;
  chars: Open;
  classes: Open;
  own: Bank;
  theirs: Bank;
  hidden: Open;
  out: Open;
}

const open = ({ shift, values, bias }: Layer): Open => ({
  shift,
  values: readSigned(values),
  bias: Int32Array.from(bias),
});

const bankOf = (sizes: number[], layers: Layer[], filters: number): Bank => ({
  sizes,
  layers: layers.map(open),
  filters,
  ofChar: new Map(),
  ofClass: new Map(),
});

/** Lays a committed net out. */
export const openNet = ({ shape, chars, classes, windows, hidden, out }: NetWeights): Net => ({
  shape,
  chars: open(chars),
  classes: open(classes),
  own: bankOf(shape.widths, windows.slice(0, shape.widths.length), shape.filters),
  theirs: bankOf(shape.theirWidths, windows.slice(shape.widths.length), shape.theirFilters),
  hidden: open(hidden),
  out: open(out),
});

/** What one row of an embedding adds to each filter at each place of each window. */
const project = (row: Int8Array, { sizes, layers, filters }: Bank): Int32Array => {
  const parts: number[] = [];
  for (const [index, size] of sizes.entries()) {
    const values = layers[index]?.values ?? new Int8Array();
    for (let place = 0; place < size; place++) {
      for (let filter = 0; filter < filters; filter++) {
        const weights = (filter * size + place) * row.length;
        let sum = 0;
        for (let cell = 0; cell < row.length; cell++) sum += (row[cell] ?? 0) * (values[weights + cell] ?? 0);
        parts.push(sum);
      }
    }
  }
  return Int32Array.from(parts);
};

const projected = (
  known: Map<number, Int32Array>,
  id: number,
  embedding: Int8Array,
  width: number,
  bank: Bank,
) => {
  const found = known.get(id) ?? project(embedding.subarray(id * width, (id + 1) * width), bank);
  known.set(id, found);
  return found;
};

/** For each token, what it adds to each filter at each place of each window. */
const rowsOf = (net: Net, bank: Bank, tokens: Tokens): Int32Array[] => {
  const width = net.shape.embed;
  return Array.from(tokens.chars, (char, at) => {
    const ofChar = projected(bank.ofChar, char, net.chars.values, width, bank);
    const ofClass = projected(bank.ofClass, tokens.classes[at] ?? 0, net.classes.values, width, bank);
    return ofChar.map((part, index) => part + (ofClass[index] ?? 0));
  });
};

/** The strongest answer of every filter of a window anywhere in the text. `offset` is the place of the window in the rows. */
const strongest = (
  rows: readonly Int32Array[],
  offset: number,
  size: number,
  filters: number,
): Int32Array => {
  const best = new Int32Array(filters).fill(-0x7fffffff);
  for (let start = 0; start + size <= rows.length; start++) {
    const sums = new Int32Array(filters);
    for (let place = 0; place < size; place++) {
      const row = rows[start + place];
      const from = offset + place * filters;
      for (let filter = 0; row && filter < filters; filter++)
        sums[filter] = (sums[filter] ?? 0) + (row[from + filter] ?? 0);
    }
    for (let filter = 0; filter < filters; filter++)
      best[filter] = Math.max(best[filter] ?? 0, sums[filter] ?? 0);
  }
  return best;
};

/** The strongest answers of all filters of a bank, not below zero. */
const pool = (net: Net, bank: Bank, tokens: Tokens): number[] => {
  const rows = rowsOf(net, bank, tokens);
  const pooled: number[] = [];
  let offset = 0;
  for (const [index, size] of bank.sizes.entries()) {
    const layer = bank.layers[index];
    if (!layer) continue;
    const shift = net.chars.shift + layer.shift - BETWEEN;
    for (const [filter, best] of strongest(rows, offset, size, bank.filters).entries()) {
      const sum = best + (layer.bias[filter] ?? 0);
      pooled.push(sum > 0 ? sum >> shift : 0);
    }
    offset += size * bank.filters;
  }
  return pooled;
};

/** One full layer: sums, not yet shifted. */
const dense = (inputs: Int32Array, layer: Open): Int32Array => {
  const sums = Int32Array.from(layer.bias);
  const width = inputs.length;
  for (let unit = 0; unit < sums.length; unit++) {
    let sum = sums[unit] ?? 0;
    const row = unit * width;
    for (let input = 0; input < width; input++)
      sum += (inputs[input] ?? 0) * (layer.values[row + input] ?? 0);
    sums[unit] = sum;
  }
  return sums;
};

/** The sum of every act, in units, for a message after each of several messages of the shopper. Integers throughout. */
export const netSums = (net: Net, own: Tokens, theirs: readonly Tokens[]): Int32Array[] => {
  const mine = pool(net, net.own, own);
  return theirs.map((one) => {
    const hidden = dense(Int32Array.from([...mine, ...pool(net, net.theirs, one)]), net.hidden).map((sum) =>
      sum > 0 ? sum >> net.hidden.shift : 0,
    );
    return dense(hidden, net.out).map((sum) => sum >> (BETWEEN + net.out.shift - SUM_SHIFT));
  });
};
