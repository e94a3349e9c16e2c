import { render } from 'preact';
import { act } from 'preact/test-utils';
import { afterEach, describe, expect, it } from 'vitest';
import { Passport } from '../../components/passport';
import type { Pack } from '../../lib/pack/pack';
import { talk } from '../support/builders';
import { ofEveryKind } from '../support/every-kind';
import { joinedPacks } from '../support/joined-packs';
import { Around, aidAround, clearScreen, find, mount, press, showAid } from '../support/screen';

afterEach(clearScreen);

/** The names of the lines of a passport, in their order. */
const names = [
  ...['Who', 'Compared', 'When it is counted', 'Where and when', 'Counted', 'Interval', 'Method', 'Certainty', 'Read at'],
  ...['Does not tell', 'May not be you', 'Reviewed', 'Checked by'],
];

/** The grid of a decision with all of its options side by side, and the passport of one of its rows. */
async function passportOf(key: string, pack: Pack = ofEveryKind) {
  const t = talk({ packs: [pack] });
  const decision = t.consultation.decision(pack.id);
  decision.pickStratum(pack.strata[0]?.id ?? '');
  decision.compare(pack.options.map(({ id }) => id));
  const aid = await showAid({ talk: t });
  await aid.step('compare');
  const link = find<HTMLButtonElement>(aid.root, `[data-row="${key}"] .source-link`);
  await press(link);
  const panel = find(aid.root, '[role="dialog"]');
  const lines = [...panel.querySelectorAll('dl > div')].map((line) => [
    line.querySelector('dt')?.textContent ?? '',
    line.querySelector('dd')?.textContent?.replace(/\s+/g, ' ').trim() ?? '',
  ]);
  return { ...aid, link, panel, lines, line: (name: string) => lines.find(([dt]) => dt === name)?.[1] };
}

describe('the passport of a row', () => {
  it.each(ofEveryKind.rows.filter(({ stratum }) => stratum !== 'later').map(({ key, label }) => [label, key]))(
    'has every line, in one order, and none of them empty: %s',
    async (_, key) => {
      const { lines } = await passportOf(key);

      expect(lines.map(([name]) => name)).toEqual(names);
      for (const [name, said] of lines) expect(said, name).toMatch(/\S{2}/);
    },
  );

  it('is named after its row, takes the focus, and gives it back', async () => {
    const { panel, link } = await passportOf('fever');
    const focused = document.activeElement;

    await press(find(panel, '[aria-label="Close"]'));

    expect(panel.getAttribute('aria-label')).toBe('Source of “A fever”');
    expect(focused).toBe(panel);
    expect(document.activeElement).toBe(link);
    expect(link.getAttribute('aria-expanded')).toBe('false');
  });

  it('of counts says what the second number is', async () => {
    const { line } = await passportOf('sleep');

    expect(line('Method')).toBe('The study counted the first number. The second is everyone else: 1,000 take away the first.');
    expect(line('Compared')).toBe('Go now and Other way. All of them in one study or table.');
    expect(line('Interval')).toBe('None was published, or none was read.');
    expect(line('Read at')).toContain('Study. Table 1. The newest found.');
  });

  it('of a figure with an interval, and of a range, has the interval', async () => {
    const { line } = await passportOf('fever');

    expect(line('Interval')).toBe('Go now: the range given is 21 to 44 in 1,000.');
  });

  it('of a figure that was worked out says how, from which two places, and which of them is an estimate', async () => {
    const { line } = await passportOf('ache');

    expect(line('Method')).toBe(
      'Worked out from other published figures. Worked out like this: 20 in 10,000 for going now, from both groups of the study. The figure for go now is an estimate by the source, not a count.',
    );
    expect(line('Compared')).toBe('Go now and Other way. Their figures come from 2 places.');
    expect(line('Read at')).toMatch(
      /Study\. Table 1\..*Second\. Figure 2\. updated 4 May 2026\. Read beside it\..*example\.org\/second/,
    );
    expect(line('Certainty')).toBe('Certainty: very low. It is very uncertain. There were few women in it.');
  });

  it('of a measure says that it was measured, and of one that was set that nobody counted it', async () => {
    const measured = (await passportOf('length')).line('Method');
    await clearScreen();
    const { line } = await passportOf('stay.elder');

    expect(measured).toBe('Measured in the study.');
    expect(line('Method')).toBe('Set by guidance or a timetable; not counted in a study.');
  });

  it('of one figure alone says that nothing is compared, whose it is, and until when it holds', async () => {
    const { line } = await passportOf('stay.elder');

    expect(line('Compared')).toBe('Nothing: there is a figure for go now alone.');
    expect(line('Who')).toContain('Older women.');
    expect(line('Reviewed')).toBe('Figures put together on 2 January 2026. To be looked at again by 1 February 2027.');
    expect(line('Certainty')).toContain('Nobody has published a grade for how sure this is.');
  });

  it('of what nobody knows says that there is no figure, and no way in which it was counted', async () => {
    const { line } = await passportOf('cost');

    expect(line('Compared')).toBe('Nothing: no option has a figure.');
    expect(line('Method')).toBe('There is no figure to show.');
  });

  it('names those who signed, in their words, or that nobody did', async () => {
    const nobody = (await passportOf('sleep')).line('Checked by');
    await clearScreen();
    const signOffs = [
      { item: 'figures', name: 'Ada Lane', role: 'midwife', on: '2026-11-20', version: '1.2.3', statement: 'I read each table.' },
    ];

    const { line } = await passportOf('sleep', { ...ofEveryKind, signOffs });

    expect(nobody).toBe('Not yet signed off by a clinician');
    expect(line('Checked by')).toBe('Ada Lane, midwife, 20 November 2026: I read each table.');
  });

  it('has links that leave for a page of their own and tell it nothing', async () => {
    const { panel } = await passportOf('ache');

    const links = [...panel.querySelectorAll('a')].map((link) => [link.href, link.target, link.rel]);
    expect(links).toEqual([['https://example.org/second', '_blank', 'noopener noreferrer']]);
  });

  it('is on an opened row too, behind where it was read', async () => {
    const { root, openRow } = await passportOf('ache');

    await openRow('ache');

    expect(find(root, '.part-source .source-link').textContent).toContain('Study, Table 1; Second, Figure 2');
    expect(find(root, '.part-source').textContent).toContain('The figures come from 2 places.');
    expect(find(root, '.part-source').textContent).toContain('Worked out like this: 20 in 10,000 for going now');
  });
});

describe.each(joinedPacks().map((pack) => [pack.id, pack] as const))('the passports of %s', (_, pack) => {
  it('have every line for every row', async () => {
    const value = aidAround(talk({ packs: [pack] }));
    const root = await mount(null);

    for (const row of pack.rows) {
      const passport = (
        <Around value={value}>
          <Passport row={row} />
        </Around>
      );
      await act(async () => render(passport, root));

      const lines = [...root.querySelectorAll('dl > div')].map((line) =>
        [...line.children].map(({ textContent }) => textContent),
      );
      expect(
        lines.map(([name]) => name),
        row.key,
      ).toEqual(names);
      expect(
        lines.filter(([, said]) => !said?.trim()),
        row.key,
      ).toEqual([]);
    }
  });
});
