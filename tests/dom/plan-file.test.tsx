import { afterEach, describe, expect, it } from 'vitest';
import { planFile } from '../../components/plan-file';
import type { Deed } from '../../lib/consultation/event-schema';
import { aidWords, hour, type Talk, talk } from '../support/builders';
import { clearScreen } from '../support/screen';

afterEach(clearScreen);

const raw = 'a\0b\ud800c\r\nd \u202bمرحبا\u202c <script>alert(1)</script></main>';

function said(...deeds: Deed[]): Talk {
  const t = talk();
  for (const deed of deeds) t.consultation.add('tiny', deed);
  return t;
}

const everything: Deed[] = [
  { kind: 'about', prompt: 'hopes', words: raw },
  { kind: 'about', prompt: 'talk', words: 'Slowly' },
  { kind: 'question', question: 'q1', words: 'Who?' },
  { kind: 'answer', question: 'q1', by: 'قابلة', words: 'She does', answered: true },
  { kind: 'conversation', field: 'present', words: 'Sam' },
  { kind: 'offered', option: 'go', offered: false, why: 'Closed' },
  { kind: 'door', line: 'with', words: 'My sister' },
  { kind: 'coded', set: 'planType', code: '06' },
  { kind: 'entered', length: 'short', how: 'inserted' },
  { kind: 'sameWoman', because: 'page' },
];
const fileOf = (t: Talk, layout: 'a4' | 'large' | 'door' = 'a4') => planFile(t.plan(), aidWords, layout, false, document);
const pageOf = (...args: Parameters<typeof fileOf>) => new DOMParser().parseFromString(fileOf(...args), 'text/html');

describe('her plan as a page', () => {
  it('has a title, a language, one main part, and headings without a gap', () => {
    const page = pageOf(said(...everything));
    const levels = [...page.querySelectorAll('h1, h2, h3, h4, h5, h6')].map(({ tagName }) => Number(tagName[1]));

    expect(page.title).toBe('My plan');
    expect(page.documentElement.lang).toBe('en-GB');
    expect(page.querySelectorAll('main')).toHaveLength(1);
    expect(page.body.firstElementChild?.querySelector('main')?.parentElement).toBe(page.body.firstElementChild);
    expect(levels.filter((level) => level === 1)).toEqual([1]);
    for (const [index, level] of levels.entries()) expect(level - (levels[index - 1] ?? 0)).toBeLessThanOrEqual(1);
  });

  it('gives the words of everybody a direction of their own', () => {
    const page = pageOf(said(...everything));
    const theirs = [...page.querySelectorAll('.hers, .kept-lines')];

    expect(theirs.map(({ textContent }) => textContent)).toEqual(
      expect.arrayContaining(['Slowly', 'قابلة', 'She does', 'Sam', 'Closed', 'My sister']),
    );
    expect(theirs.filter((one) => one.getAttribute('dir') !== 'auto' && one.tagName !== 'BDI')).toEqual([]);
  });

  it('tells a letter that a page cannot hold by its number, and says at the end that it does', () => {
    const file = fileOf(said(...everything));

    expect(file).toContain('a<span class="no-letter" data-unit="0000">[U+0000]</span>b');
    expect(file).toContain('<span class="no-letter" data-unit="D800">[U+D800]</span>c&#13;\nd');
    expect(file).toContain('In their place stands their number, in square brackets.');
    expect(file.match(/<\/main>/g)).toHaveLength(1);
    expect(fileOf(said())).not.toContain('square brackets');
  });

  it('names what was not recorded in one line', () => {
    const page = pageOf(said(...everything));
    const lines = [...page.querySelectorAll('.unsaid')].map(({ textContent }) => textContent);

    const [talked] = lines.filter((line) => line?.includes('Interpreter'));
    expect(talked).toMatch(/^Not recorded: Professional: name, role, organisation; Interpreter.*\.$/);
    expect(talked).not.toContain('Who was there');
  });

  it('says in one line that nothing was talked about, where nothing was, and lists nothing', () => {
    const page = pageOf(said({ kind: 'about', prompt: 'hopes', words: 'Calm' }));
    const text = page.body.textContent ?? '';

    expect(text).toContain('Nothing is recorded here yet. This part is for a talk with a midwife or doctor.');
    expect(text).not.toContain('Interpreter');
    expect(pageOf(said(...everything)).body.textContent).not.toContain('This part is for a talk');
  });

  it('does not say who may see it, nor that anything was said of that, now or as a change: it goes home with her', () => {
    const t = said({ kind: 'conversation', field: 'present', words: 'Sam' });
    t.clock.pass(24 * hour);
    t.consultation.add('tiny', { kind: 'conversation', field: 'sharing', words: 'NOT to be shown to her partner' });
    const text = pageOf(t).body.textContent ?? '';

    expect(text).toContain('Sam');
    expect(text).not.toMatch(/partner|Who may see/i);
    expect(t.plan().changes.map(({ kind }) => kind)).toEqual(['conversation']);
  });

  it('has a question that she picked in plain type, and her own in her voice', () => {
    const picked = aidWords.t('questions.way.nothing');
    const page = pageOf(
      said(
        { kind: 'question', question: 'way.nothing', words: picked },
        { kind: 'question', question: 'q1', words: 'Who comes with me?' },
        { kind: 'question', question: 'way.chances', words: 'What are my chances?' },
      ),
    );
    const hers = [...page.querySelectorAll('.asked .hers')].map(({ textContent }) => textContent);

    expect(hers).toEqual(['Who comes with me?', 'What are my chances?']);
    expect(page.querySelector('.asked li')?.textContent).toContain(`${picked} A question from the list, which I picked`);
  });

  it('shows what was put on the card, the codes that were confirmed, and what was done with the record', () => {
    const text = pageOf(said(...everything)).body.textContent ?? '';

    expect(text).toMatch(/Door card.*With me.*My sister/s);
    expect(text).toMatch(/What was done with the record.*Plan type.*06: birth plan.*Put in the record.*The same woman/s);
    expect(pageOf(said()).body.textContent).not.toContain('What was done with the record');
  });

  it('is the same in large print, but for how it looks', () => {
    const [small, large] = [pageOf(said(...everything)), pageOf(said(...everything), 'large')];

    expect(large.body.textContent).toBe(small.body.textContent);
    expect(large.querySelectorAll('.paper-large')).toHaveLength(2);
    expect(small.querySelectorAll('.paper-large')).toHaveLength(0);
  });

  it('takes a hundred thousand letters, and gives every one of them back', () => {
    const words = 'Ich möchte 家にいたい <b>&amp;</b> 👩🏽‍🍼\n'.repeat(3_000).slice(0, 100_000);

    const page = pageOf(said({ kind: 'about', prompt: 'hopes', words }));

    expect(page.querySelector('.hers')?.textContent === words).toBe(true);
  });
});
