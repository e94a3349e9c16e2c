import { afterEach, describe, expect, it } from 'vitest';
import { clockAt, talk } from '../support/builders';
import { ofEveryKind } from '../support/every-kind';
import { fullNoteOf } from '../support/full-note-of';
import { clearScreen, find, showAid } from '../support/screen';

afterEach(clearScreen);

/** One row is to be looked at again by 1 February 2027, its pack by the end of that year. */
const [onTheDay, after] = ['2027-02-01T23:00:00.000Z', '2027-02-02T08:00:00.000Z'];
const said = 'Past its review date, 1 February 2027';

async function grid(at: string) {
  const t = talk({ packs: [ofEveryKind], clock: clockAt(at) });
  const decision = t.consultation.decision('tiny');
  decision.pickStratum('first');
  decision.compare(['go', 'other', 'wait']);
  const aid = await showAid({ talk: t });
  await aid.step('compare');
  return aid;
}

describe('a row past its date', () => {
  it('says so in the grid, keeps its figures, and is the only one that says so', async () => {
    const { root } = await grid(after);

    const expired = [...root.querySelectorAll<HTMLElement>('.expired')];
    expect(expired.map(({ dataset }) => dataset.row)).toEqual(['stay.elder']);
    expect(find(root, '.expired .expired-why').textContent).toBe(said);
    expect(find(root, '.expired .arm[data-option="go"]').textContent).toContain('2 hours');
  });

  it('says so when it is opened, before its figures', async () => {
    const { root, openRow } = await grid(after);

    await openRow('stay.elder');

    const words = find(root, 'article.expired').textContent ?? '';
    expect(words).toContain(`${said}: it may no longer hold.`);
    expect(words.indexOf(said)).toBeLessThan(words.indexOf('2 hours'));
  });

  it('says so on paper and in the note', async () => {
    const { root, step, plan } = await grid(after);

    await step('plan');

    const lines = [...root.querySelectorAll('tr.expired th')].map(({ textContent }) => textContent);
    expect(lines).toEqual([
      expect.stringMatching(`^How long the stay is \\(Older women\\) \\[1\\]${said}: it may no longer hold\\.`),
    ]);
    expect(
      fullNoteOf(plan())
        .split('\n')
        .filter((line) => line.includes(said)),
    ).toHaveLength(1);
  });
});

it('on its day, a row is as every other: in the grid, opened, on paper and in the note', async () => {
  const { root, step, openRow, plan } = await grid(onTheDay);
  const inGrid = root.querySelectorAll('.expired').length;
  await openRow('stay.elder');
  const opened = root.querySelectorAll('.expired').length;

  await step('plan');

  expect([inGrid, opened, root.querySelectorAll('.expired').length]).toEqual([0, 0, 0]);
  expect(fullNoteOf(plan())).not.toContain('Past its review date');
});
