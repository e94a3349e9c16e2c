import { signal } from '@preact/signals-core';
import { describe, expect, it } from 'vitest';
import { createConsultation } from '../../lib/consultation/consultation';
import type { LanguageEntry } from '../../lib/languages';
import { languagesHere } from '../../lib/languages-here';
import type { Pack } from '../../lib/pack/pack';
import { aidWords } from '../support/builders';
import { joinedPacks } from '../support/joined-packs';

const [one, two] = joinedPacks();
if (!one || !two) throw new Error('two packs are needed');
const signOff = { name: 'A. Person', role: 'Midwife', on: '2026-11-01', statement: 'I read it against the English.' };
const entries: LanguageEntry[] = [
  { locale: 'en-GB', name: 'English', english: 'English', dir: 'ltr', signOffs: [] },
  { locale: 'en-GB-simple', name: 'Easy words', english: 'Easy words', dir: 'ltr', simple: true, signOffs: [] },
  { locale: 'cy', name: 'Cymraeg', english: 'Welsh', dir: 'ltr', signOffs: [signOff] },
  { locale: 'ur', name: 'اردو', english: 'Urdu', dir: 'rtl', signOffs: [] },
];
/** The first decision is there in all of them, and signed in Welsh; the second in English alone. */
const packs = { [one.id]: { 'en-GB-simple': { signed: false }, cy: { signed: true }, ur: { signed: false } }, [two.id]: {} };

interface Setting {
  list?: readonly LanguageEntry[];
  begin?: { locale: string };
  resumes?: true;
  fails?: boolean;
}

function shell({ list = entries, begin, resumes, fails = false }: Setting = {}) {
  let count = 0;
  const fetched: string[] = [];
  const consultation = createConsultation({
    packs: [],
    plan: 'plan',
    who: 'woman',
    now: () => '2026-12-01T10:00:00Z',
    newId: () => `id-${count++}`,
  });
  consultation.learn(one as Pack);
  consultation.learn(two as Pack);
  consultation.face(one?.id);
  const hideDrafts = signal(false);
  const network = { fails };
  const languages = languagesHere({
    consultation,
    words: aidWords,
    entries: list,
    packs,
    hideDrafts,
    ...(begin && { begin }),
    ...(resumes && { resumes }),
    fetchWords: async (locale) => {
      fetched.push(`words ${locale}`);
      if (network.fails) throw new Error('no network');
      return { messages: { 'step.plan': `plan in ${locale}` }, cards: [] };
    },
    fetchPack: async (pack, locale) => {
      fetched.push(`${pack.id} ${locale}`);
      if (network.fails) throw new Error('no network');
      return { ...pack, locale, title: `${pack.title} in ${locale}` };
    },
  });
  return { consultation, languages, hideDrafts, fetched, network };
}

const namesOf = ({ languages }: ReturnType<typeof shell>) => languages.offered.value.map(({ name }) => name);

describe('the languages that are offered', () => {
  it('are refused where English is not among them, since everything falls back to it', () => {
    expect(() => shell({ list: entries.filter(({ locale }) => locale !== 'en-GB') })).toThrow('no en-GB');
  });

  it('are those that the decision on the screen is there in, English first, and nothing of them is fetched', () => {
    const here = shell();

    expect(namesOf(here)).toEqual(['English', 'Easy words', 'Cymraeg', 'اردو']);
    here.consultation.face(two.id);
    expect(namesOf(here)).toEqual(['English']);
    expect(here.fetched).toEqual([]);
  });

  it('are drafts until both the interface and the decision are signed', () => {
    const drafts = shell().languages.offered.value.map(({ locale, draft }) => `${locale} ${draft}`);

    expect(drafts).toEqual(['en-GB false', 'en-GB-simple true', 'cy false', 'ur true']);
  });

  it('are those without drafts where the trust shows none, and English takes the place of one that is on the screen', async () => {
    const here = shell();
    await here.languages.choose('ur');
    here.hideDrafts.value = true;

    expect(namesOf(here)).toEqual(['English', 'Cymraeg']);
    expect(here.languages.now.value.locale).toBe('en-GB');
    expect(here.languages.asked.value).toBe('ur');
    expect(here.consultation.current.value?.locale).toBe('en-GB');
  });

  it('are of a decision from a file those that the file has', () => {
    const here = shell();
    here.consultation.learn({ ...(one as Pack), local: true });

    expect(namesOf(here)).toEqual(['English']);
  });
});

describe('a plan that is opened again', () => {
  const read = (locale: string) =>
    ({
      id: 'e',
      at: '2026-12-01T09:00:00Z',
      who: 'woman',
      pack: one.id,
      version: one.version,
      kind: 'language',
      locale,
      draft: true,
      beside: null,
    }) as const;

  it('comes back in the language that she last read it in', async () => {
    const here = shell({ resumes: true });
    here.consultation.turnTo('kept', [read('ur'), read('cy')]);
    await here.languages.settle();

    expect(here.languages.now.value.locale).toBe('cy');
  });

  it('is in English, and says what was asked for, where that language has been withdrawn', () => {
    const here = shell({ resumes: true });
    here.consultation.turnTo('kept', [read('tlh')]);

    expect(here.languages.now.value.locale).toBe('en-GB');
    expect(here.languages.asked.value).toBe('tlh');
    expect(here.consultation.events.value).toHaveLength(1);
  });

  it('leaves the screen of a clinician as it is', async () => {
    const here = shell();
    here.consultation.turnTo('kept', [read('cy')]);
    await here.languages.settle();

    expect(here.languages.now.value.locale).toBe('en-GB');
  });
});

describe('choosing a language', () => {
  it('changes the words and the decision at once, and English comes back without anything being fetched', async () => {
    const here = shell();
    const outcome = await here.languages.choose('cy');

    expect(outcome.ok).toBe(true);
    expect(here.languages.words.value.t('step.plan')).toBe('plan in cy');
    expect(here.consultation.current.value?.title).toBe(`${one.title} in cy`);
    expect(here.fetched).toEqual(['words cy', `${one.id} cy`]);
    await here.languages.choose('en-GB');
    expect(here.languages.words.value).toBe(aidWords);
    expect(here.consultation.current.value?.title).toBe(one.title);
    await here.languages.choose('cy');
    expect(here.consultation.current.value?.locale).toBe('cy');
    expect(here.fetched).toEqual(['words cy', `${one.id} cy`]);
  });

  it('leaves everything in English for a decision that is not there in it, and comes back for one that is', async () => {
    const here = shell();
    await here.languages.choose('cy');
    here.consultation.face(two.id);

    expect(here.languages.now.value.locale).toBe('en-GB');
    expect(here.languages.words.value).toBe(aidWords);
    expect(here.languages.asked.value).toBe('cy');
    here.consultation.face(one.id);
    expect(here.languages.now.value.locale).toBe('cy');
    expect(here.languages.asked.value).toBeUndefined();
  });

  it('says that it did not arrive, leaves the screen as it was, and can be tried again', async () => {
    const here = shell({ fails: true });
    const outcome = await here.languages.choose('cy');

    expect(outcome).toEqual({ ok: false, why: 'pack_missing' });
    expect(here.languages.now.value.locale).toBe('en-GB');
    here.network.fails = false;
    expect((await here.languages.choose('cy')).ok).toBe(true);
    expect(here.languages.now.value.locale).toBe('cy');
  });

  it('that is asked for to begin with and does not arrive leaves the screen in English, which says so, and can be tried again', async () => {
    const here = shell({ begin: { locale: 'cy' }, fails: true });
    const settled = await here.languages.settle();

    expect(settled.ok).toBe(true);
    expect(here.languages.now.value.locale).toBe('en-GB');
    expect(here.languages.asked.value).toBe('cy');
    expect(here.languages.offered.value.map(({ locale }) => locale)).toContain('ur');
    here.network.fails = false;
    expect((await here.languages.choose('cy')).ok).toBe(true);
    expect(here.languages.now.value.locale).toBe('cy');
    await here.languages.settle();
    expect(here.languages.asked.value).toBeUndefined();
  });

  it('has easy words around which everything is said as in English', async () => {
    const here = shell();
    await here.languages.choose('en-GB-simple');

    expect(here.languages.words.value.t('step.plan')).toBe(aidWords.t('step.plan'));
    expect(here.languages.words.value.locale).toBe('en-GB-simple');
    expect(here.consultation.current.value?.title).toBe(`${one.title} in en-GB-simple`);
  });

  it('of one that is not there shows English, says what was asked for, and loses nothing', async () => {
    const here = shell({ begin: { locale: 'fr' } });
    here.consultation.decision(one.id).giveReason('Parce que');

    expect(here.languages.now.value.locale).toBe('en-GB');
    expect(here.languages.asked.value).toBe('fr');
    expect(here.consultation.events.value).toHaveLength(1);
    expect(here.fetched).toEqual([]);
  });

  it('is followed by the next decision that is opened', async () => {
    const here = shell();
    here.consultation.face(undefined);
    await here.languages.choose('cy');
    expect(here.languages.words.value.t('step.plan')).toBe('plan in cy');
    here.consultation.face(one.id);
    await here.languages.settle();

    expect(here.consultation.current.value?.title).toBe(`${one.title} in cy`);
  });
});
