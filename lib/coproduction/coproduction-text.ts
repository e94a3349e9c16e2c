import { type Exported, exportSections, headingsSaid } from './export-sections';

/** A record as plain text, under the headings of a template: to paste into one. */
export function coproductionText(exported: Exported): string {
  const sections = exportSections(exported).map(({ heading, said, items }) =>
    [
      heading.toUpperCase(),
      ...said,
      ...items.flatMap(({ name, lines }) => ['', `${name}:`, ...lines.map((line) => `- ${line}`)]),
    ].join('\n'),
  );
  return `${[...sections, headingsSaid(exported.headings)].join('\n\n')}\n`;
}
