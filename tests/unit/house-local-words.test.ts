import { describe, expect, it } from 'vitest';
import { repositoryFiles, type SourceFile } from './house/files';
import { localWordsComeWithTheOffer } from './house/local-words';

const file = (path: string, text: string): SourceFile => ({ path, text });
const words = file('locales/en-GB/local.json', '{"here.ring": "x"}');
const part = [
  file('widget/local.ts', "import { X } from '../components/local/x';"),
  file('components/local/x.tsx', "t('here.ring')"),
];

describe('the words of a local offer come with the part that shows it', () => {
  it('holds', () => expect(localWordsComeWithTheOffer(repositoryFiles())).toEqual([]));

  it.each<[string, SourceFile[]]>([
    ['the first comparison asks for one', [words, ...part, file('widget/aid.ts', "t('here.ring')")]],
    ['what the panel begins with asks for one', [words, ...part, file('entrypoints/sidepanel/main.tsx', "t('here.ring')")]],
    ['nothing asks for one', [words, file('widget/local.ts', '')]],
    ['it is among other words too', [words, ...part, file('locales/en-GB/late.json', '{"here.ring": "x"}')]],
  ])('would not, where %s', (_, files) => expect(localWordsComeWithTheOffer(files)).toHaveLength(1));

  it('would still, where the panel fetches the part when there is an offer', () => {
    const later = file('entrypoints/sidepanel/main.tsx', "const X = import('../../components/local/x');");

    expect(localWordsComeWithTheOffer([words, ...part, later])).toEqual([]);
  });
});
