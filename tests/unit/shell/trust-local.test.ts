import { signal } from '@preact/signals-core';
import { describe, expect, it, vi } from 'vitest';
import { readOffer, readTheme } from '../../../entrypoints/sidepanel/read-local';
import { shelf } from '../../../entrypoints/sidepanel/shelf';
import { type LocalReader, type OfferRead, trustLocal } from '../../../entrypoints/sidepanel/trust-local';
import type { Shelf } from '../../../lib/platform';
import type { LocalSettings } from '../../../lib/policy/local-settings';
import { problemLine } from '../../../lib/problem';

const none: LocalSettings = { theme: {} };
const here = () => null;
const refused = (name: string): OfferRead => ({ now: { state: 'refused', problems: [] }, problems: [problem(name)] });
const problem = (where: string) => ({ where, what: 'is wrong', todo: 'mend it' });

/** A reader that answers when it is told to, and says what it was asked. */
function slowReader() {
  const asked: [text: string, today: string][] = [];
  const answers: ((read: OfferRead) => void)[] = [];
  let opened = 0;
  const reader: LocalReader = {
    readOffer: (text, today) => {
      asked.push([text, today]);
      return new Promise((answer) => answers.push(answer));
    },
    readTheme: ({ accent }) => ({ css: `accent ${accent}`, problems: accent === 'bad' ? [problem('accent')] : [] }),
    parts: { here },
  };
  const open = async () => {
    opened += 1;
    return reader;
  };
  return { asked, answers, open, opened: () => opened };
}

describe('what a trust sets for the screen', () => {
  it('fetches nothing to read it with where nothing is set', async () => {
    const reader = slowReader();
    const local = trustLocal({ settings: signal(none), today: signal('2026-12-01'), open: reader.open });
    await Promise.resolve();

    expect(reader.opened()).toBe(0);
    expect([local.offer.value, local.css.value, local.problems.value, local.parts.value]).toEqual([undefined, '', [], {}]);
  });

  it('is on its way until it is read, and then here, with what shows it; taken away it is none', async () => {
    const settings = signal<LocalSettings>({ ...none, offer: 'one' });
    const reader = slowReader();
    const local = trustLocal({ settings, today: signal('2026-12-01'), open: reader.open });
    expect(local.offer.value).toEqual({ state: 'coming' });

    await vi.waitFor(() => expect(reader.asked).toEqual([['one', '2026-12-01']]));
    reader.answers[0]?.(refused('one'));
    await vi.waitFor(() => expect(local.offer.value?.state).toBe('refused'));
    expect(local.parts.value).toEqual({ here });
    expect(local.problems.value).toEqual([problem('one')]);

    settings.value = none;
    expect([local.offer.value, local.parts.value, local.problems.value]).toEqual([undefined, {}, []]);
  });

  it('is that which was set last, however late another one is read', async () => {
    const settings = signal<LocalSettings>({ ...none, offer: 'first' });
    const reader = slowReader();
    const local = trustLocal({ settings, today: signal('2026-12-01'), open: reader.open });
    await vi.waitFor(() => expect(reader.asked).toHaveLength(1));
    settings.value = { ...none, offer: 'second' };
    await vi.waitFor(() => expect(reader.asked).toHaveLength(2));

    reader.answers[1]?.(refused('second'));
    await vi.waitFor(() => expect(local.problems.value).toEqual([problem('second')]));
    reader.answers[0]?.(refused('first'));
    for (let turn = 0; turn < 9; turn += 1) await Promise.resolve();

    expect(local.problems.value).toEqual([problem('second')]);
  });

  it('is read again on the next day, with the old one on the screen meanwhile, and not for another setting', async () => {
    const settings = signal<LocalSettings>({ ...none, offer: 'one' });
    const today = signal('2026-12-01');
    const reader = slowReader();
    const local = trustLocal({ settings, today, open: reader.open });
    await vi.waitFor(() => expect(reader.asked).toHaveLength(1));
    reader.answers[0]?.(refused('one'));
    await vi.waitFor(() => expect(local.offer.value?.state).toBe('refused'));

    settings.value = { theme: {}, offer: 'one' };
    today.value = '2026-12-02';
    expect(local.offer.value?.state).toBe('refused');
    await vi.waitFor(() =>
      expect(reader.asked).toEqual([
        ['one', '2026-12-01'],
        ['one', '2026-12-02'],
      ]),
    );
  });

  it('has its look beside it, of which one problem does not undo the other', async () => {
    const settings = signal<LocalSettings>({ theme: { accent: 'green' } });
    const local = trustLocal({ settings, today: signal('2026-12-01'), open: slowReader().open });
    await vi.waitFor(() => expect(local.css.value).toBe('accent green'));

    settings.value = { theme: { accent: 'bad' } };
    await vi.waitFor(() => expect(local.problems.value).toEqual([problem('accent')]));

    settings.value = none;
    expect([local.css.value, local.problems.value]).toEqual(['', []]);
  });

  it('is refused, aloud, where what reads it does not come', async () => {
    const settings = signal<LocalSettings>({ theme: { accent: 'green' }, offer: 'one' });
    const local = trustLocal({ settings, today: signal('2026-12-01'), open: () => Promise.reject(new Error('gone')) });

    await vi.waitFor(() => expect(local.offer.value?.state).toBe('refused'));
    await vi.waitFor(() =>
      expect(local.problems.value.map(problemLine)).toEqual([
        'policy › offer: it could not be looked at; close the panel and open it again',
        'policy › accent, font, corner, density: it could not be looked at; close the panel and open it again',
      ]),
    );
  });
});

describe('an offer that comes by policy', () => {
  const options = ['home', 'fmu', 'amu', 'ou', 'decide_later'].map((option) => ({
    option,
    here: true,
    where: 'Riverside General',
  }));
  const offer = {
    trust: 'Riverside Hospitals',
    published: '2026-11-24',
    expires: '2027-11-24',
    contacts: [{ name: 'Maternity line', phone: '01632 960123' }],
    decisions: [{ decision: 'place-of-birth', options }],
  };
  const read = (given: object, today = '2026-12-01') => readOffer(JSON.stringify(given), today, shelf);
  const lines = async (given: object) => (await read(given)).problems.map(problemLine).join('\n');

  it('is here where it is right, and holds to the end of its last day', async () => {
    expect((await read(offer)).now).toMatchObject({ state: 'here', offer: { trust: 'Riverside Hospitals' } });
    expect((await read(offer, '2027-11-24')).now.state).toBe('here');
    expect((await read(offer, '2027-11-25')).now).toEqual({
      state: 'expired',
      trust: 'Riverside Hospitals',
      expires: '2027-11-24',
      phone: '01632 960123',
    });
  });

  it('is held against every decision of the panel: a decision or an option that there is not is told of, by its place', async () => {
    expect(await lines({ ...offer, decisions: [{ decision: 'place-of-births', options }] })).toContain('place-of-births');
    expect(await lines({ ...offer, decisions: [{ decision: 'place-of-birth', options: options.slice(1) }] })).toMatch(
      /^policy › offer › decisions › place-of-birth › options: nothing is said of “Home”/,
    );
  });

  it('is refused with all of its problems, and whom to ring', async () => {
    const { now, problems } = await read({ ...offer, published: 7, colour: 'red' });

    expect(now).toEqual({ state: 'refused', problems, toRing: { trust: 'Riverside Hospitals', phone: '01632 960123' } });
    expect(problems.map(({ where }) => where).toSorted()).toEqual(['policy › offer › colour', 'policy › offer › published']);
  });

  it.each(['', 'null', '7', '{', '[]'])('is refused and not taken for none where it is %j', async (text) => {
    expect((await readOffer(text, '2026-12-01', shelf)).now.state).toBe('refused');
  });

  it('fetches the decisions that it names, and no other pack', async () => {
    const fetched: string[] = [];
    const watched: Shelf = {
      ...shelf,
      load: (id) => {
        fetched.push(id);
        return shelf.load(id);
      },
    };
    await readOffer(JSON.stringify(offer), '2026-12-01', watched);

    expect(fetched).toEqual(['place-of-birth']);
  });
});

describe('a look that comes by policy', () => {
  it('is a style sheet, and what is refused is told of by the name of its setting', () => {
    const { css, problems } = readTheme({ accent: '#ffee00', corner: '6px' });

    expect(css).toContain('--radius: 6px');
    expect(css).not.toContain('--accent');
    expect(problems.map(({ where }) => where)).toContain('policy › accent');
    expect(readTheme({})).toEqual({ css: '', problems: [] });
  });
});
