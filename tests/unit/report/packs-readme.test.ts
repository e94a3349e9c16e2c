import { describe, expect, it } from 'vitest';
import { humanItems } from '../../../lib/pack/human-items';
import { parsePack } from '../../../lib/pack/parse-pack';
import { rules } from '../../../lib/pack/rules';
import { packSchemas } from '../../../scripts/pack-schema';
import { packFields } from '../../../scripts/pack-schema-fields';
import { wordsFields } from '../../../scripts/pack-schema-words';
import { problemsOf } from '../../support/problems';
import { today } from '../../support/tiny-pack';
import { schemaFaults } from './schema-faults';
import { packsFile } from './tiny-report';

const readme = packsFile('README.md');
const [figures = '', words = ''] = [...readme.matchAll(/```json\n(.*?)```/gs)].map(([, block = '']) => block);

describe('the page for those who write packs', () => {
  it('has a smallest pack that passes every rule and both schemas', () => {
    const parsed = parsePack({ name: 'tea-or-water', figures, words, locale: 'en-GB', today, hash: () => 'x' });
    const [pack, said] = packSchemas();

    expect(problemsOf(parsed)).toEqual([]);
    expect(schemaFaults(pack?.schema, JSON.parse(figures))).toEqual([]);
    expect(schemaFaults(said?.schema, JSON.parse(words))).toEqual([]);
  });

  it('names every field of both files', () => {
    const names = [...Object.keys(packFields), ...Object.keys(wordsFields)]
      .map((path) => /([\w$]+)$/.exec(path)?.[1] ?? '')
      .filter(Boolean);

    expect(names.filter((name) => !readme.includes(`\`${name}\``) && !readme.includes(`"${name}"`))).toEqual([]);
  });

  it('names everything that a person signs, and no rule that there is not', () => {
    const quoted = [...readme.matchAll(/`\[([\w-]+)\]`/g)].map(([, id]) => id);
    const known = ['schema', ...rules.map(({ id }) => id)];

    expect(Object.keys(humanItems).filter((id) => !readme.includes(`| \`${id}\``))).toEqual([]);
    expect(quoted.filter((id) => !known.includes(id ?? ''))).toEqual([]);
  });

  it('leads to headings that are there', () => {
    const headings = [...readme.matchAll(/^#+ (.*)$/gm)].map(([, text = '']) =>
      text.toLowerCase().replace(/[`.,]/g, '').replace(/ /g, '-'),
    );
    const links = [...readme.matchAll(/\]\(#([^)]*)\)/g)].map(([, id]) => id);

    expect(links.filter((id) => !headings.includes(id ?? ''))).toEqual([]);
  });
});
