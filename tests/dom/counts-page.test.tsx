import { signal } from '@preact/signals-core';
import { act } from 'preact/test-utils';
import { afterEach, describe, expect, it } from 'vitest';
import { CountsPage } from '../../components/counts/counts-page';
import { closed } from '../../lib/counts/closed';
import { type Counts, noCounts } from '../../lib/counts/counts';
import { keepCounts } from '../../lib/counts/keep-counts';
import { talk } from '../support/builders';
import { memoryItems } from '../support/memory-items';
import { Around, aidAround, button, clearScreen, find, mount, press } from '../support/screen';

afterEach(clearScreen);

interface Here {
  counting?: 'on' | 'off';
  counts?: unknown;
  choice?: 'on' | 'off';
}

async function countsPage({ counting, counts, choice }: Here = {}) {
  const items = memoryItems({ ...(counts !== undefined && { counts }), ...(choice && { choice: { choice } }) });
  const kept = keepCounts({
    items,
    policy: signal({ known: true, counting }),
    now: () => '2026-11-10T10:00:00.000Z',
    newId: () => 'a'.repeat(32),
  });
  await kept.settled();
  const saved: { name: string; text: string }[] = [];
  const opened: string[] = [];
  const around = aidAround(talk());
  const root = await mount(
    <Around value={around}>
      <CountsPage
        counting={{ ...kept, given: () => {}, stop: () => {} }}
        save={async (file) => {
          saved.push(file);
          return { ok: true, value: undefined };
        }}
        open={async (page) => opened.push(page)}
      />
    </Around>,
  );
  const settle = () => act(async () => kept.settled());
  const does = async (testid: string) => {
    await press(find(root, `[data-testid="${testid}"]`));
    await settle();
  };
  return { root, items, saved, opened, does, said: around.said, kept };
}

/** Counts with so much in a month that is over, and so little in the one after it. */
const released = (): Counts => {
  const now = {
    conversations: { opened: 12, compared: 12, waiting: 6, planB: 3, given: 0 },
    said: { 'language.so': 7, 'asked.heard.no': 4 },
  } as const;
  const over = closed({ ...noCounts('2026-10'), now }, '2026-11', () => 'b'.repeat(32));
  return { ...over, now: { conversations: { opened: 37, compared: 31, waiting: 31, planB: 29, given: 28 }, said: {} } };
};

describe('the page Counts', () => {
  it('is off at first, says who decides, and counts from the press on', async () => {
    const { root, does, items } = await countsPage();
    expect(root.textContent).toContain('Counting is off. Whoever uses this panel decides. It begins off.');
    await does('turn-counting');
    expect(root.textContent).toContain('Counting is on.');
    expect(items.rows.get('choice')).toEqual({ choice: 'on' });
    await does('turn-counting');
    expect(root.textContent).toContain('Counting is off.');
  });

  it.each(['on', 'off'] as const)('says that the policy has it %s, and offers no press', async (counting) => {
    const { root } = await countsPage({ counting, choice: 'on' });
    expect(root.textContent).toContain(`Counting is ${counting}. The settings of this organisation say so.`);
    expect(root.querySelector('[data-testid="turn-counting"]')).toBeNull();
  });

  it('shows months that are over, and no number of the one that goes on or of what waits', async () => {
    const { root } = await countsPage({ counting: 'on', counts: released() });
    const facts = [...root.querySelectorAll('.counts-month .facts > div')].map(({ children }) =>
      [...children].map(({ textContent }) => textContent),
    );
    expect(facts).toEqual([
      ['Conversations', '12'],
      ['Options compared', '12 of 12'],
      ['Waiting, or saying no, on the screen', '6 of 12'],
      ['Plan B written', 'waits'],
      ['Plan given to her', '0 of 12'],
      ['In Somali', '5'],
    ]);
    expect(root.textContent).toContain('November 2026 is being counted. Its numbers come when it is over.');
    const here = find(root, '[data-counts-here]').textContent;
    expect(here).not.toMatch(/37|31|29|28|\b[1-4]\b/);
    expect(here).not.toContain('Heard');
  });

  it('says of months with few conversations that they are under five, and no number', async () => {
    const counts: Counts = {
      ...noCounts('2026-11'),
      waiting: { ...noCounts('2026-11').waiting, opened: 3, since: { opened: '2026-09' } },
    };
    const { root } = await countsPage({ counts });
    expect(root.textContent).toContain('September to October 2026: under five conversations.');
    expect(find(root, '[data-counts-here]').textContent).not.toContain('3');
  });

  it('saves the months that are over, under a name that says nothing', async () => {
    const { does, saved, said } = await countsPage({ counting: 'on', counts: released() });
    await does('save-counts');
    expect(saved.map(({ name }) => name)).toEqual(['evenhand-counts.json']);
    expect(JSON.parse(saved[0]?.text ?? '')).toMatchObject({ evenhand: 'counts', months: [{ month: '2026-10', opened: 12 }] });
    expect(saved[0]?.text).not.toMatch(/37|31|29|28|"value": [1-4]\b/);
    expect(said.value).toContain('Saved.');
  });

  it('forgets everything at the second press, and not at the first', async () => {
    const { root, does, items } = await countsPage({ counting: 'on', counts: released() });
    await does('reset-counts');
    expect(items.rows.size).toBe(1);
    await does('reset-counts-sure');
    expect(items.rows.size).toBe(0);
    expect(root.textContent).toContain('No month is ready yet.');
  });

  it('says what it cannot read, leaves it as it is, and saves nothing in its place', async () => {
    const { root, does, saved, items, said } = await countsPage({ counting: 'on', counts: { of: 'a later version' } });
    expect(root.textContent).toContain('cannot be read by this version');
    await does('save-counts');
    expect(saved).toEqual([]);
    expect(said.value).not.toBe('');
    expect(items.rows.get('counts')).toEqual({ of: 'a later version' });
  });

  it('says what could not be written down, until it is', async () => {
    const { root, items, kept } = await countsPage({ counting: 'on' });
    const { change } = items;
    items.change = async () => ({ ok: false, why: 'store_full' });
    await act(async () => void (await kept.add({ conversations: { opened: 1 } })));
    expect(root.textContent).toContain('could not be written down, so it is not counted yet.');
    items.change = change;
    await act(async () => void (await kept.add({ conversations: { opened: 1 } })));
    expect(root.textContent).not.toContain('could not be written down');
  });

  it('says that the clock was wrong, and counts on in the month that it is', async () => {
    const { root, items } = await countsPage({ counting: 'on', counts: noCounts('2031-05') });
    expect(root.textContent).toContain('The clock of this device said May 2031. It says November 2026 now');
    expect(root.textContent).toContain('November 2026 is being counted.');
    expect(items.rows.get('counts')).toMatchObject({ month: '2026-11', wrongClock: '2031-05' });
  });

  it('asks nothing that cannot be answered on it', async () => {
    const { root } = await countsPage();
    expect(root.textContent).toContain('Hand the file over only if you agree to that.');
    expect(root.textContent).not.toContain('Say yes');
  });

  it('is the way to the unit page and to her questions', async () => {
    const { root, opened } = await countsPage();
    await press(button(root, 'Open the unit page'));
    await press(button(root, 'Open her questions'));
    expect(opened).toEqual(['/unit.html', '/asked.html']);
  });
});
