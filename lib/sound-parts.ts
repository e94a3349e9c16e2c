import type * as z from './zod';

/** The same shape, of which any part can be missing. */
export type Parts<T> = T extends readonly (infer E)[]
  ? readonly Parts<E>[]
  : T extends object
    ? { [K in keyof T]?: Parts<T[K]> | undefined }
    : T;

/**
 * What is sound in a value by itself, down to the last entry, where the whole breaks its shape: the rules go on with it,
 * so that one fault does not hide the others.
 */
export function soundParts<T>(shape: z.ZodMiniType<T>, value: unknown): Parts<T> | undefined {
  return sound(shape as z.core.$ZodType, value) as Parts<T> | undefined;
}

function sound(shape: z.core.$ZodType, value: unknown): unknown {
  const def = shape._zod.def as z.core.$ZodTypeDef & Record<string, unknown>;
  if (def.type === 'optional') return value === undefined ? undefined : sound(def.innerType as z.core.$ZodType, value);
  if (def.type === 'object' && typeof value === 'object' && value !== null && !Array.isArray(value)) {
    const given = value as Record<string, unknown>;
    const entries = Object.entries(def.shape as Record<string, z.core.$ZodType>).map(([key, one]) => [
      key,
      Object.hasOwn(given, key) ? sound(one, given[key]) : undefined,
    ]);
    return Object.fromEntries(entries.filter(([, inner]) => inner !== undefined));
  }
  if (def.type === 'array' && Array.isArray(value))
    return value.map((one) => sound(def.element as z.core.$ZodType, one)).filter((one) => one !== undefined);
  const read = (shape as z.ZodMiniType).safeParse(value);
  return read.success ? read.data : undefined;
}
