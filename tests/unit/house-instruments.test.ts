import { describe, expect, it } from 'vitest';
import { repositoryFiles, type SourceFile } from './house/files';
import { asPhrase, noInstrument } from './house/instruments';

const file = (path: string, text: string): SourceFile => ({ path, text });
const rule = noInstrument(new Set([asPhrase('was the kettle on all morning')]));

describe('instruments of others', () => {
  it('are not in the repository: neither an item, nor a name outside of what is told of them', () => {
    expect(noInstrument()(repositoryFiles())).toEqual([]);
  });

  it.each([
    file('locales/en-GB/classroom.json', '{"sheet.x": "Fill in CollaboRATE"}'),
    file('training/a-case/case.json', '{"after": ["What would OPTION-5 say?"]}'),
    file('lib/instrument/items.ts', "export const items = ['Was the kettle on, all morning?'];"),
    file('docs/instruments.md', 'Its first item: was the kettle on all morning?'),
    file('public/instrument.json', '{ "evenhand": "instrument", "format": 1 }'),
  ])('would be found in $path', (bad) => {
    expect(rule([bad])).not.toEqual([]);
  });

  it('may be named in the documents, which say how somebody loads one', () => {
    expect(rule([file('docs/instruments.md', 'OPTION-5 and SURE test are published by others.')])).toEqual([]);
  });
});
