type Node = Record<string, unknown>;

const isNode = (value: unknown): value is Node => typeof value === 'object' && value !== null && !Array.isArray(value);
const types: Record<string, (value: unknown) => boolean> = {
  string: (value) => typeof value === 'string',
  number: (value) => typeof value === 'number',
  integer: (value) => Number.isInteger(value),
  boolean: (value) => typeof value === 'boolean',
  null: (value) => value === null,
  array: Array.isArray,
  object: isNode,
};
/** Keywords that tell a reader something and check nothing. */
const silent = new Set([
  '$schema',
  'title',
  'description',
  'format',
  'additionalProperties',
  'items',
  'propertyNames',
  'properties',
]);

/**
 * Where a value breaks a JSON Schema: as much of draft 7 as `packs/*.schema.json` use. Throws on a keyword that it does
 * not know, so that none is passed over.
 */
export function schemaFaults(schema: unknown, value: unknown, at = ''): string[] {
  if (!isNode(schema)) return [];
  const checks: Record<string, (rule: unknown) => boolean> = {
    type: (rule) => types[String(rule)]?.(value) ?? false,
    const: (rule) => value === rule,
    enum: (rule) => Array.isArray(rule) && rule.includes(value),
    pattern: (rule) => typeof value !== 'string' || new RegExp(String(rule)).test(value),
    minLength: (rule) => typeof value !== 'string' || value.length >= Number(rule),
    maxLength: (rule) => typeof value !== 'string' || value.length <= Number(rule),
    minimum: (rule) => typeof value !== 'number' || value >= Number(rule),
    maximum: (rule) => typeof value !== 'number' || value <= Number(rule),
    minItems: (rule) => !Array.isArray(value) || value.length >= Number(rule),
    maxItems: (rule) => !Array.isArray(value) || value.length <= Number(rule),
    additionalItems: () => !Array.isArray(value) || !Array.isArray(schema.items) || value.length <= schema.items.length,
    required: (rule) => !isNode(value) || (Array.isArray(rule) && rule.every((key) => Object.hasOwn(value, String(key)))),
    anyOf: (rule) => Array.isArray(rule) && rule.some((one) => schemaFaults(one, value).length === 0),
    oneOf: (rule) => Array.isArray(rule) && rule.filter((one) => schemaFaults(one, value).length === 0).length === 1,
  };
  const own = Object.entries(schema).flatMap(([key, rule]) => {
    if (silent.has(key)) return [];
    const check = checks[key];
    if (!check) throw new Error(`${key} is a keyword that is not known here`);
    return check(rule) ? [] : [`${at}: ${key}`];
  });
  return [...own, ...inner(schema, value, at)];
}

function inner(schema: Node, value: unknown, at: string): string[] {
  if (Array.isArray(value)) {
    const { items } = schema;
    return value.flatMap((one, index) => schemaFaults(Array.isArray(items) ? items[index] : items, one, `${at}/${index}`));
  }
  if (!isNode(value)) return [];
  const known = isNode(schema.properties) ? schema.properties : {};
  return Object.entries(value).flatMap(([key, one]) => {
    if (Object.hasOwn(known, key)) return schemaFaults(known[key], one, `${at}/${key}`);
    if (schema.additionalProperties === false) return [`${at}/${key}: additionalProperties`];
    return [
      ...schemaFaults(schema.propertyNames, key, `${at}/${key}`),
      ...schemaFaults(schema.additionalProperties, one, `${at}/${key}`),
    ];
  });
}
