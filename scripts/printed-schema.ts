import * as z from '../lib/zod';

/** A node of a JSON Schema. */
export type SchemaNode = Record<string, unknown>;

export interface SchemaFile {
  /** Name of the file. */
  name: string;
  schema: SchemaNode;
  /** Paths of the schema of which the list of descriptions says nothing. */
  silent: string[];
  /** Descriptions of paths that the schema does not have. */
  stale: string[];
}

/**
 * A shape as JSON Schema, with a sentence for every field. Draft 7, which editors know best.
 * @param fields what to say of each field, by its path: `[]` is an entry of a list, `{}` an entry by id, `(kind)` one of several kinds
 * @param options `help`: what is said of the whole; `alias`: the path that a path without a sentence of its own is told as
 */
export function printedSchema(
  name: string,
  shape: z.ZodMiniType,
  fields: Record<string, string>,
  { title, help, alias = (path) => path }: { title: string; help: string; alias?: (path: string) => string },
): SchemaFile {
  const silent = new Set<string>();
  const used = new Set<string>();
  const told = (path: string) => {
    const key = path in fields ? path : alias(path);
    used.add(key);
    return fields[key];
  };

  const branch = (node: SchemaNode, path: string): SchemaNode => {
    const kind = isNode(node.properties) && isNode(node.properties.kind) ? node.properties.kind.const : undefined;
    const own = typeof kind === 'string' ? told(`${path}(${kind})`) : undefined;
    const { description: _ofAll, ...dressed } = dress(node, path);
    return { ...(own && { title: kind, description: own }), ...dressed };
  };
  const dress = (node: SchemaNode, path: string): SchemaNode => {
    const description = path === '' ? help : told(path);
    if (description === undefined) silent.add(path);
    const inner = (key: string, value: unknown): unknown => {
      if (key === 'properties' && isNode(value))
        return mapped(value, (name, one) => (isNode(one) ? dress(one, path === '' ? name : `${path}.${name}`) : one));
      if (key === 'items' && isNode(value)) return dress(value, `${path}[]`);
      if (key === 'additionalProperties' && isNode(value)) return dress(value, `${path}{}`);
      if ((key === 'anyOf' || key === 'oneOf') && Array.isArray(value))
        return value.map((one) => (isNode(one) ? branch(one, path) : one));
      return value;
    };
    return { ...(description !== undefined && { description }), ...mapped(plain(node), inner) };
  };

  const { $schema, ...schema } = z.toJSONSchema(shape, { target: 'draft-7', io: 'input' });
  const whole = { $schema, title, ...dress(schema, '') };
  return { name, schema: whole, silent: [...silent], stale: Object.keys(fields).filter((path) => !used.has(path)) };
}

/** Without what an editor says worse: the pattern beside a format, the largest number there is, a choice of constants. */
function plain({ pattern, maximum, anyOf, ...rest }: SchemaNode): SchemaNode {
  const constants = Array.isArray(anyOf) ? anyOf.flatMap((one) => (isNode(one) && 'const' in one ? [one.const] : [])) : [];
  const choice = Array.isArray(anyOf) && constants.length === anyOf.length;
  return {
    ...rest,
    ...(pattern !== undefined && !('format' in rest) && { pattern }),
    ...(maximum !== undefined && maximum !== Number.MAX_SAFE_INTEGER && { maximum }),
    ...(choice ? { type: 'integer', enum: constants } : anyOf !== undefined && { anyOf }),
  };
}

function mapped(record: SchemaNode, change: (key: string, value: unknown) => unknown): SchemaNode {
  return Object.fromEntries(Object.entries(record).map(([key, value]) => [key, change(key, value)]));
}

function isNode(value: unknown): value is SchemaNode {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
