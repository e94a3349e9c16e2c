import { afterEach, expect, it, vi } from 'vitest';
import * as pristine from '../../widget/pristine';
import { tellEditor } from '../../widget/tell-editor';

const hosts: HTMLElement[] = [];
afterEach(() => {
  for (const host of hosts.splice(0)) host.remove();
});

/** What the editor of a page is told of a tag. */
function told(tag: string) {
  const warn = vi.spyOn(console, 'warn').mockImplementation(() => undefined);
  const page = document.createElement('div');
  page.innerHTML = tag;
  document.body.append(page);
  hosts.push(page);
  const host = page.firstElementChild as HTMLElement;
  tellEditor({ host, pristine });
  return warn.mock.calls.map(([sentence]) => String(sentence));
}

it('says nothing of a tag that is right', () => {
  expect(
    told(
      '<evenhand-aid pack="place-of-birth" lang="en-GB" offer="/o.json" phone="01632 960 001" events size="fill">Ask.</evenhand-aid>',
    ),
  ).toEqual([]);
});

it.each(['hide', 'HIDE'])('says nothing of drafts that are hidden: %s', (drafts) => {
  expect(told(`<evenhand-aid pack="x" drafts="${drafts}"></evenhand-aid>`)).toEqual([]);
});

it.each(['', 'show', 'hidden'])('offers drafts where it cannot tell that they are hidden: “%s”', (drafts) => {
  expect(told(`<evenhand-aid pack="x" drafts="${drafts}"></evenhand-aid>`)).toEqual([
    expect.stringContaining(`“drafts” is “${drafts}”, so drafts are offered`),
  ]);
});

it.each([
  ['<evenhand-aid pack="x" fone="1"></evenhand-aid>', /no attribute “fone”/],
  ['<evenhand-aid pack="x" phone="ask reception"></evenhand-aid>', /“phone” is “ask reception”/],
  ['<evenhand-aid pack="x" size="big"></evenhand-aid>', /“size” is “big”/],
  ['<evenhand-aid pack="x" pack-url="/y/"></evenhand-aid>', /“pack-url” is shown/],
  ['<evenhand-aid pack="x"><main>The rest of the page.</main></evenhand-aid>', /not closed/],
])('tells what does nothing in %s', (tag, sentence) => {
  expect(told(tag)).toEqual([expect.stringMatching(sentence)]);
});

it('tells all of it at once', () => {
  expect(told('<evenhand-aid pack="x" fone="1" size="big" phone="no"></evenhand-aid>')).toHaveLength(3);
});
