import type { z } from 'astro/zod';
import type { Path } from './content-error.ts';

/** The parts of a Zod definition that lead further in; which of them exist depends on its type. */
interface Inside {
  shape?: Record<string, z.core.$ZodType>;
  element?: z.core.$ZodType;
  items?: readonly z.core.$ZodType[];
  options?: readonly z.core.$ZodType[];
  innerType?: z.core.$ZodType;
  in?: z.core.$ZodType;
  out?: z.core.$ZodType;
}

const inside = (schema: z.core.$ZodType): Inside => schema._zod.def as Inside;

/** The schemas that a value may have to meet: unions opened, wrappers and transforms taken off. */
function opened(schema: z.core.$ZodType): z.core.$ZodType[] {
  const { options, innerType, in: input, out } = inside(schema);
  const within = options ?? [innerType, input, out].filter((s) => s !== undefined);
  return within.length === 0 ? [schema] : within.flatMap(opened);
}

function child(schema: z.core.$ZodType, key: string | number): z.core.$ZodType[] {
  const { shape, element, items } = inside(schema);
  const found = typeof key === 'number' ? (element ?? items?.[key]) : shape?.[key];
  return found === undefined ? [] : opened(found);
}

/** The fields that an object at this path may have; empty where it is none. */
export function keysAt(schema: z.core.$ZodType, path: Path): string[] {
  let here = opened(schema);
  for (const key of path) here = here.flatMap((s) => child(s, key));
  return [...new Set(here.flatMap((s) => Object.keys(inside(s).shape ?? {})))];
}
