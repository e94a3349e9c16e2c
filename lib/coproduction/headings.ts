import type { Problem } from '../problem';
import * as z from '../zod';

/** What an export of a record has, whatever it is headed with. */
export const exportParts = ['title', 'who', 'why', 'together', 'step', 'changed', 'learnt', 'next', 'contact'] as const;
export type ExportPart = (typeof exportParts)[number];

const text = z
  .string()
  .check(z.regex(/\S/, 'is empty; write a text'), z.maxLength(600, 'is longer than 600 characters; shorten it'));

const headingsFile = z.strictObject({
  note: text,
  /** What the template is called whose headings these are; null where they are ours. */
  template: z.nullable(text),
  /** How a team is reached: an address that stays when people leave. */
  contact: z.nullable(text),
  headings: z.array(z.strictObject({ part: z.enum(exportParts, `is no part; write ${exportParts.join(', ')}`), heading: text })),
});

/** The headings of an export, in their order, and whose they are. */
export type Headings = z.infer<typeof headingsFile>;

export type ParsedHeadings = { ok: true; headings: Headings } | { ok: false; problems: Problem[] };

/** Reads `headings.json`: each part once, in whatever order and words, or every problem. */
export function parseHeadings(file: string): ParsedHeadings {
  const name = 'headings.json';
  const at = (...path: PropertyKey[]) => [name, ...path.map(String)].join(' › ');
  let json: unknown;
  try {
    json = JSON.parse(file);
  } catch (error) {
    const what = `is not JSON (${(error as Error).message})`;
    return { ok: false, problems: [{ where: name, what, todo: 'correct the file where the message points' }] };
  }
  const read = headingsFile.safeParse(json, { reportInput: true });
  if (!read.success)
    return {
      ok: false,
      problems: read.error.issues.map(({ path, message }) => {
        const [what = '', todo = 'write what docs/co-production.md says of it'] = message.split('; ');
        return { where: at(...path), what, todo };
      }),
    };
  const parts = read.data.headings.map(({ part }) => part);
  const problems = [
    ...exportParts
      .filter((part) => !parts.includes(part))
      .map((part) => ({ where: at('headings'), what: `nothing is headed for \`${part}\``, todo: 'add it with a heading' })),
    ...parts
      .filter((part, place) => parts.indexOf(part) < place)
      .map((part) => ({ where: at('headings', part), what: 'stands twice', todo: 'keep one of them' })),
  ];
  return problems.length > 0 ? { ok: false, problems } : { ok: true, headings: read.data };
}
