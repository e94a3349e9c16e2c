import { parseAst } from 'vite';

interface Node {
  type: string;
  [part: string]: unknown;
}

const isNode = (value: unknown): value is Node => typeof value === 'object' && value !== null && 'type' in value;
const partsOf = (node: Node) =>
  Object.entries(node).flatMap(([name, part]) => (Array.isArray(part) ? part : [part]).map((one) => [name, one] as const));

/** The names that a pattern gives to something. */
function* givenBy(node: unknown): Generator<string> {
  if (!isNode(node)) return;
  if (node.type === 'Identifier') yield String(node.name);
  else if (node.type === 'Property') yield* givenBy(node.value);
  else if (node.type === 'AssignmentPattern') yield* givenBy(node.left);
  else if (/Pattern$|^RestElement$/.test(node.type)) for (const [, part] of partsOf(node)) yield* givenBy(part);
}

/** What the source of a function names and does not make itself: what it needs from around it. */
export function freeNames(source: string): string[] {
  const made = new Set<string>();
  const named = new Set<string>();
  const walk = (node: unknown, as = '', of?: Node): void => {
    if (!isNode(node)) return;
    if (node.type === 'VariableDeclarator') for (const name of givenBy(node.id)) made.add(name);
    if (/Function/.test(node.type))
      for (const part of [node.id, ...(node.params as unknown[])]) for (const name of givenBy(part)) made.add(name);
    if (node.type === 'CatchClause') for (const name of givenBy(node.param)) made.add(name);
    const isKey = (as === 'property' || as === 'key') && of?.computed !== true;
    if (node.type === 'Identifier' && !isKey && as !== 'label') named.add(String(node.name));
    for (const [name, part] of partsOf(node)) walk(part, name, node);
  };
  walk(parseAst(`(${source})`));
  return [...named].filter((name) => !made.has(name)).toSorted();
}
