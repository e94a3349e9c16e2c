import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { textFaults } from '../e2e/support/text-faults';

/** A frame of a browser that runs what it is given on the page of this test. */
const aid = { evaluate: async (run: (given: unknown) => unknown, given: unknown) => run(given) } as never;

beforeEach(() => {
  document.documentElement.lang = 'en-XA';
  vi.spyOn(Range.prototype, 'getClientRects').mockReturnValue([] as never);
  Element.prototype.checkVisibility ??= () => true;
});

afterEach(() => {
  document.body.innerHTML = '';
  document.documentElement.removeAttribute('lang');
  vi.restoreAllMocks();
});

const faultsOf = (html: string) => {
  document.body.innerHTML = `<div class="aid">${html}</div>`;
  return textFaults(aid, true);
};

it('a column of a double page that is in the language of the screen is held to it, and the English one is not', async () => {
  const double = (hers: string) => `<ol><li><div lang="en-XA">${hers}</div><div lang="en-GB">There is a choice</div></li></ol>`;

  expect(await faultsOf(double('[Ţĥéŕé]'))).toEqual([]);
  expect(await faultsOf(double('There is a choice'))).toEqual(['“There” is not translated, in “There is a choice”']);
});

it('what says nothing of its language is in that of the screen, and her own words are in none', async () => {
  expect(await faultsOf('<p>Plain</p>')).toHaveLength(1);
  expect(await faultsOf('<p lang="">Plain</p><p class="hers" lang="en-XA">Plain</p>')).toEqual([]);
});

it('the name of something is held to the same', async () => {
  expect(await faultsOf('<p lang="en-XA"><button aria-label="Close"></button></p>')).toHaveLength(1);
  expect(await faultsOf('<p lang="en-GB"><button aria-label="Close"></button></p>')).toEqual([]);
});
