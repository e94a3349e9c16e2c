import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { performanceText } from '../../bench/peers/performance-text.mjs';
import type { Results } from '../../bench/peers/results.mjs';

const root = join(import.meta.dirname, '..', '..');
const read = (...path: string[]) => readFileSync(join(root, ...path), 'utf8');
const results = (): Results => JSON.parse(read('bench', 'peers', 'results.json'));

describe('docs/performance.md', () => {
  it('says what was measured, and nothing else', () => {
    expect(read('docs', 'performance.md')).toBe(performanceText(results()));
  });

  it('says something else when a median is another', () => {
    const changed = results();
    const medians = [
      ...changed.pictures.ways.flatMap(({ at }) => Object.values(at).map(({ frame }) => frame)),
      ...changed.rows.flatMap(({ at }) => Object.values(at).map(({ work }) => work)),
      ...changed.embeds.embeds.flatMap(({ total, longest, overLong }) => [total, longest, overLong]),
      ...Object.values(changed.memory).filter((one) => one !== null),
    ];
    for (const one of medians) {
      const before = performanceText(changed);
      one.median += 7;
      expect(performanceText(changed)).not.toBe(before);
    }
  });

  it('never calls an aim met that is not', () => {
    const bad = results();
    bad.sizes.loader = 5_001;
    for (const one of bad.embeds.embeds) Object.assign(one, { elsewhere: 1, shift: 0.01, globals: ['x'], storage: ['y'] });
    for (const { at } of bad.rows) for (const timed of Object.values(at)) timed.frameRatio = 0.5;
    const table =
      performanceText(bad)
        .split('## ')
        .find((part) => part.startsWith('What was meant')) ?? '';
    for (const aim of [
      'the loader',
      'no request',
      'no new global',
      'nothing kept',
      'layout shift',
      'a row opens 20',
      'a row opens no slower',
    ])
      expect(table.split('\n').find((line) => line.startsWith(`| ${aim}`))).toContain('**not met**');
  });

  it('says of everything that does something else that it does', () => {
    const { embeds } = results();
    const lines = read('docs', 'performance.md').split('\n');
    for (const { id, title } of embeds.embeds)
      if (id !== 'ours') expect(lines.find((line) => line.startsWith(`| embed: ${title}`))).toContain('not the same work');
  });

  it('has drawn every person in every picture that it compares', () => {
    const { pictures } = results();
    for (const { people } of pictures.ways)
      expect(people).toEqual(pictures.pictures.map(({ event, of }) => ({ event, rest: of - event })));
  });

  it('compares with nine ways of drawing and three embeds', () => {
    const { pictures, embeds } = results();
    expect(pictures.ways).toHaveLength(9);
    expect(embeds.embeds.map(({ id }) => id)).toEqual(['ours', 'giscus', 'cal', 'nhsuk']);
  });

  it('compares with versions that the bench installs', () => {
    const { dependencies } = JSON.parse(read('bench', 'peers', 'package.json'));
    for (const [name, version] of Object.entries(results().versions)) expect(dependencies[name]).toBe(version);
  });
});

describe('the install of the bench', () => {
  it('is no part of the install of the product', () => {
    const { dependencies, devDependencies } = JSON.parse(read('package.json'));
    const others = Object.keys(JSON.parse(read('bench', 'peers', 'package.json')).dependencies);
    // React is there for the tests of the sample records.
    const both = others.filter((name) => name in { ...dependencies, ...devDependencies });
    expect(both).toEqual(['react', 'react-dom']);
  });

  it('names no registry in its lock', () => {
    expect(read('bench', 'peers', 'package-lock.json')).not.toMatch(/"resolved"|registry/);
  });
});
