import { sourceLinks } from './source-links';

/** What the source of a rule is called where it is a document of this project, which no reader of the classroom has. */
const own = /^(?:standards\.md|product\.md|CONTRIBUTING\.md|docs\/)|^\d/;
/** Numbers of a list that stands in such a document. */
const ownNumber = /,? (?:as in )?standards\.md [\d.]+|(?:, | and )?\bS\d+\b|standards\.md(?: S\d+(?:(?:, | and )S\d+)*)?/g;

/** What a rule of this project has for a source when nothing published stands behind it. */
const ownRule = 'A rule of this project.';

/**
 * The source of a rule as somebody can look it up: what was published, by its name. A document of this project is left
 * out, and what it is said to stand on is told in its place.
 */
export function publishedSource(source: string): string {
  const parts = source.split(/; /).map((part) => part.trim());
  const published = parts
    .filter((part) => !own.test(part))
    .map((part) =>
      part
        .replace(ownNumber, '')
        .replace(/ ?\(\s*\)/, '')
        .replace(/,$/, '')
        .trim(),
    );
  const behind = sourceLinks(parts.filter((part) => own.test(part)).join('; '))
    .map(({ name }) => name)
    .filter((name) => !published.some((part) => part.includes(name)));
  const all = [...new Set([...published, ...behind])];
  return all.length > 0 ? all.join('; ') : ownRule;
}
