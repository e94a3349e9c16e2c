import { afterEach, describe, expect, it } from 'vitest';
import type { Pack } from '../../lib/pack/pack';
import { talk, tiny } from '../support/builders';
import { aboutATest, joined, parted } from '../support/every-kind';
import { clearScreen, find, showAid } from '../support/screen';

afterEach(clearScreen);

describe('the start of a decision', () => {
  it('of several parts names each with its question and its options', async () => {
    const { root } = await showAid({ talk: talk({ packs: [parted] }) });

    const parts = [...root.querySelectorAll('.part-named')].map((part) => [
      part.querySelector('h2')?.textContent,
      part.querySelector('p')?.textContent,
      [...part.querySelectorAll('.options-named > li > b')].map(({ textContent }) => textContent),
    ]);
    expect(find(root, '.parts-lead').textContent).toContain('This is really several decisions.');
    expect(parts).toEqual([
      ['How it begins', 'You can begin in either way.', ['Go now', 'Other way', 'Wait']],
      ['What comes after', 'You can stay, or wait.', ['Stay on', 'Wait']],
    ]);
  });

  it('of one part names no part', async () => {
    const { root } = await showAid();

    expect(root.querySelector('.parts-lead, .part-named h2')).toBeNull();
    expect(root.querySelectorAll('.options-named')).toHaveLength(1);
  });

  it('says of each option what can be good and what can be hard, in the same parts', async () => {
    const { root } = await showAid({ talk: talk({ packs: [parted] }) });

    const parts = [...root.querySelectorAll('.options-named > li')].map((option) =>
      [...option.querySelectorAll('dt')].map(({ textContent }) => textContent),
    );
    expect(new Set(parts.map((list) => list.join()))).toEqual(new Set(['What can be good,What can be hard']));
    expect(parts).toHaveLength(5);
  });

  it('about a test says what it measures, and what each result leads to', async () => {
    const { root } = await showAid({ talk: talk({ packs: [joined(aboutATest)] }) });

    const test = [...find(root, '[data-part="test"]').querySelectorAll('dl > div')].map((part) =>
      [...part.children].map(({ tagName, textContent }) => [tagName, textContent]),
    );
    expect(test).toEqual([
      [
        ['DT', 'What it measures'],
        ['DD', 'It measures how sore it is.'],
      ],
      [
        ['DT', 'If it finds something'],
        ['DD', 'If it finds something, a second test is offered.'],
      ],
      [
        ['DT', 'If it finds nothing'],
        ['DD', 'If it finds nothing, care goes on as before.'],
      ],
      [
        ['DT', 'Finding something that would not have caused trouble'],
        ['DD', 'It can find something that would have gone by itself.'],
      ],
      [
        ['DT', 'How often it is right and wrong'],
        ['DD', 'Nobody has counted how often it is right.'],
      ],
    ]);
  });

  it('about no test says nothing of one', async () => {
    const { root } = await showAid();

    expect(root.querySelector('[data-part="test"]')).toBeNull();
  });

  it('with nothing to pick says so, and compares without asking', async () => {
    const { root, step } = await showAid({ talk: talk({ packs: [{ ...tiny, strata: [] }] }) });
    const start = find(root, 'main').textContent;

    await step('compare');

    expect(start).toContain('The figures are for all women together.');
    expect(find(root, 'h1').textContent).toBe('Which do you want to see side by side?');
    expect(root.querySelectorAll('input[type="radio"]')).toHaveLength(0);
  });
});

describe('what the start says of who made it', () => {
  const about = async (change: Partial<Pack> = {}, platform = {}) => {
    const { root } = await showAid({ talk: talk({ packs: [{ ...tiny, ...change }] }), platform });
    return { signed: find(root, '[data-signed]'), about: find(root, '.about-aid') };
  };
  const reportOf = (pack: string) => `/reports/${pack}.html`;

  it('names nobody who has not signed, and everybody who still has to look', async () => {
    const words = (await about()).signed.textContent;

    expect(words).toContain('Not yet signed off.');
    expect(words).toContain('Still to be looked at by a clinician who checks');
  });

  it('names who has signed, in their words', async () => {
    const signed = { item: 'figures', name: 'Ada Lane', role: 'midwife', on: '2026-11-20', version: '1.2.3' };

    const words = (await about({ signOffs: [{ ...signed, statement: 'I read each table.' }] })).signed.textContent;

    expect(words).toContain('Signed off by Ada Lane, midwife, 20 November 2026: I read each table.');
    expect(words).not.toContain('Not yet signed off.');
  });

  it('has who made it, who paid, how the figures were found, and until when they hold', async () => {
    const words = (await about()).about.textContent;

    for (const said of ['Made by us.', 'Nobody paid.', 'Read in the study.', 'Looked at again each year.', '31 December 2027'])
      expect(words).toContain(said);
  });

  it('leads to the report where there is one beside the aid, and not for a decision from a file', async () => {
    const links = async (change: Partial<Pack>, platform: object) =>
      [...(await about(change, platform)).about.querySelectorAll('a')].map((link) => link.getAttribute('href'));

    expect(await links({}, { reportOf })).toEqual(['/reports/tiny.html', '/reports/tiny.html#coproduction']);
    expect(await links({}, {})).toEqual([]);
    expect(await links({ local: true }, { reportOf })).toEqual([]);
  });
});
