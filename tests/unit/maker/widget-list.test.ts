import { expect, it } from 'vitest';
import { readList } from '../../../widget/maker/widget-list';

const file = { file: 'x.js', integrity: 'sha384-abc+/=' };
const list = {
  version: '1.2.3',
  loader: file,
  frame: file,
  parts: { aid: file },
  words: { 'cy.first': file },
  packs: { 'place-of-birth': { 'en-GB': { ...file, rest: file, title: 'Where to give birth', options: ['Home'] } } },
  locales: ['en-GB'],
};

it('reads the list of a release', () => {
  expect(readList(JSON.stringify(list))).toEqual(list);
});

it.each([
  '',
  'not JSON',
  'null',
  '[]',
  JSON.stringify({ ...list, loader: { file: 'x.js' } }),
  JSON.stringify({ ...list, frame: undefined }),
  JSON.stringify({ ...list, loader: { file: 'x.js', integrity: 'sha384-' } }),
  JSON.stringify({ ...list, loader: { ...file, integrity: 'md5-abc' } }),
  JSON.stringify({ ...list, parts: { aid: {} } }),
  JSON.stringify({ ...list, words: { 'cy.first': {} } }),
  JSON.stringify({ ...list, packs: { x: { 'en-GB': file } } }),
  JSON.stringify({ ...list, locales: [] }),
])('makes no tag of half a list: %s', (text) => {
  expect(readList(text)).toBeUndefined();
});
