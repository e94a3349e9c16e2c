import { describe, expect, it } from 'vitest';
import { repositoryFiles } from '../house/files';
import { bundledWith } from '../house/late-words';

const files = repositoryFiles();
const counts = /^(lib\/counts|components\/(?:counts|asked)|entrypoints\/asked)\//;
const broughtBy = (...starts: string[]) =>
  bundledWith(starts, files)
    .map(({ path }) => path)
    .filter((path) => counts.test(path));

describe('counting', () => {
  it('is in no file that the panel or the widget begins with', () => {
    expect(broughtBy('entrypoints/sidepanel/main.tsx', 'widget/aid.ts', 'widget/more.ts', 'widget/plan.ts')).toEqual([]);
  });

  it('is in the part that the panel fetches for it, and in the page of her questions', () => {
    expect(broughtBy('entrypoints/sidepanel/counting.ts')).toContain('lib/counts/create-counting.ts');
    expect(broughtBy('entrypoints/asked/main.tsx')).toContain('lib/counts/keep-counts.ts');
  });
});
