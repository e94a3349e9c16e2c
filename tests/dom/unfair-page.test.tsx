import { signal } from '@preact/signals-core';
import { act } from 'preact/test-utils';
import { afterEach, describe, expect, it } from 'vitest';
import { moreParts } from '../../components/more-parts';
import type { OfferNow } from '../../lib/offer/offer-now';
import { practiceStamp } from '../../lib/practice/practice-stamp';
import { wrongs } from '../../lib/unfair/wrongs';
import { talk, tiny } from '../support/builders';
import { everyFieldFilled } from '../support/every-field-filled';
import { fakeLanguages, urdu } from '../support/fake-languages';
import { riverside } from '../support/riverside';
import { type AidOn, button, clearScreen, find, leave, press, showAid, type } from '../support/screen';

afterEach(clearScreen);

const words = 'You ask what I want,\nand then you do not wait.';

async function open(on: AidOn = {}) {
  const shown = await showAid(on);
  const { root } = shown;
  const at = () => find(root, 'main').dataset.step;
  const toPage = () => press(find(root, '[data-testid=unfair]'));
  const text = () =>
    [...find(root, '[data-testid=unfair-text]').querySelectorAll('p')].map((one) => one.textContent ?? '').join('\n\n');
  const pick = (value: string) => press(find<HTMLInputElement>(root, `.unfair-fields input[value="${value}"]`));
  const field = () => find<HTMLTextAreaElement>(root, '.unfair-fields textarea');
  const copied = async () => {
    await press(find(root, '[data-testid=unfair-copy]'));
    return shown.copied.at(-1);
  };
  return { ...shown, at, toPage, text, pick, field, copy: copied };
}

describe('the way to say that something is wrong or unfair', () => {
  it('stands at the end of every step, and leads back to it', async () => {
    const { root, step, at, toPage, openRow } = await open({ talk: chosen() });
    const steps = ['start', 'matters', 'compare', 'questions', 'decide', 'plan'] as const;
    for (const name of steps) {
      await step(name);
      await toPage();
      expect(at()).toBe('unfair');
      expect(root.querySelector('[data-testid=unfair]')).toBeNull();
      await press(find(root, '[data-testid=way-back]'));
      expect(at()).toBe(name);
    }
    await step('compare');
    await openRow('sleep');
    await toPage();

    expect(find(root, '[data-testid=unfair-text]').textContent).toContain('Row: Losing sleep [sleep]');
    await press(find(root, '[data-testid=way-back]'));
    expect(at()).toBe('row');
  });

  it('stands in the passport of a row, and names that row', async () => {
    const { root, step, text } = await open({ talk: chosen() });
    await step('compare');
    await press(find(root, '[data-row="sleep"] .source-link'));
    await press(find(root, '[data-testid=unfair-row]'));

    expect(text()).toContain('Row: Losing sleep [sleep]');
    expect(text()).toContain('Screen: Compare [compare]');
  });

  it('stands in no menu, and on no screen without a decision', async () => {
    const { root } = await open({ talk: talk({ packs: [] }) });

    expect(root.querySelector('[data-testid=unfair]')).toBeNull();
    const { root: other } = await open();
    expect(find(other, 'nav.steps').textContent).not.toContain('Wrong or unfair');
  });
});

describe('the message', () => {
  it('tells decision, version and content, and what she picks and writes, with the ids that an editor finds it by', async () => {
    const { root, toPage, pick, field, text, copy } = await open({ platform: { version: '0.5.0' } });
    await toPage();
    await pick('leans');
    await press(find<HTMLInputElement>(root, '.need-ways input[value=other]'));
    await type(field(), words);
    const said = await copy();

    expect(said).toBe(
      [
        'Something here is wrong or unfair',
        '',
        'What is wrong: The words lean one way [leans]',
        'Decision: A tiny choice [tiny]',
        'Option: Other way [other]',
        'Screen: Start [start]',
        'Language: English [en-GB]',
        `Version: 1.2.3 [${tiny.hash}]`,
        'Evenhand: 0.5.0',
        '',
        'In my own words:',
        words,
        '',
      ].join('\n'),
    );
    expect(`${text()}\n`).toBe(said);
  });

  it('offers everything that can be wrong, with nothing ticked', async () => {
    const { root, toPage } = await open();
    await toPage();
    const offered = [...root.querySelectorAll<HTMLInputElement>('.unfair-fields .choices input')].map(({ value }) => value);

    expect(offered).toEqual([...wrongs]);
    expect(root.querySelectorAll('main :checked')).toHaveLength(0);
  });

  it('is saved as a text', async () => {
    const { root, toPage, pick, saved } = await open();
    await toPage();
    await pick('hurts');
    await press(find(root, '[data-testid=unfair-save]'));

    expect(saved).toMatchObject([{ name: 'tiny-unfair.txt', type: 'text/plain', text: expect.stringContaining('[hurts]') }]);
  });

  it('does not leave while it says nothing, and says why', async () => {
    const { root, toPage, copied, saved } = await open();
    await toPage();
    await press(find(root, '[data-testid=unfair-copy]'));
    await press(find(root, '[data-testid=unfair-save]'));

    expect([...copied, ...saved]).toEqual([]);
    expect(find(root, '.said-now').textContent).toBe('Pick what is wrong, or write a few words first.');
  });

  it('has nothing of her plan in it, and her plan has nothing of it', async () => {
    const t = everyFieldFilled();
    const { toPage, pick, field, copy, consultation } = await open({ talk: t });
    const events = consultation.events.value;
    const plan = JSON.stringify(events.map(({ id: _, at: __, pack: ___, version: ____, ...deed }) => deed));
    await toPage();
    await pick('missing');
    await type(field(), words);
    await leave(field());
    const said = (await copy()) ?? '';

    const hers = [...plan.matchAll(/"(?:words|why|by)":"([^"]{4,})"/g)].map(([, one = '']) => one);
    expect(hers.length).toBeGreaterThan(20);
    expect(hers.filter((one) => said.includes(one))).toEqual([]);
    expect(consultation.events.value).toBe(events);
  });

  it('is forgotten when she leaves', async () => {
    const { root, toPage, pick, field, text } = await open();
    await toPage();
    await pick('figure');
    await type(field(), words);
    await press(find(root, '[data-testid=way-back]'));
    await toPage();

    expect(field().value).toBe('');
    expect(root.querySelectorAll('main :checked')).toHaveLength(0);
    expect(text()).not.toContain('What is wrong');
  });

  it('says that it is a draft in another language, with her own name for it', async () => {
    const spoken = fakeLanguages();
    const { toPage, text } = await open({ platform: { languages: spoken.languages } });
    await act(async () => void (await spoken.languages.choose('ur')));
    await toPage();

    expect(text()).toContain(`Language: ${urdu.name}, draft [ur]`);
  });

  it('is stamped, and so is its file, where the conversation is acted', async () => {
    const t = talk({ plan: 'practice-1' });
    const { root, toPage, pick, copy, saved } = await open({ talk: t });
    await toPage();
    await pick('figure');
    const said = (await copy()) ?? '';
    await press(find(root, '[data-testid=unfair-save]'));

    expect(said.startsWith(practiceStamp)).toBe(true);
    expect(said.trimEnd().endsWith(practiceStamp)).toBe(true);
    expect(saved).toMatchObject([{ name: 'practice-tiny-unfair.txt', text: said }]);
  });
});

describe('who it can go to', () => {
  const withOffer = (offer: OfferNow) => ({ platform: { offer: signal<OfferNow>(offer) }, parts: moreParts });

  it('is whoever gave her the page, where the trust has said nothing', async () => {
    const { root, toPage, pick } = await open();
    await toPage();
    await pick('figure');

    expect(root.textContent).toContain('Whoever gave you this page');
    expect(root.querySelectorAll('main a[href^="mailto:"]')).toHaveLength(0);
  });

  it('is the contact of the trust too, by her own mail program, with the whole message in it', async () => {
    const { root, toPage, pick, copy } = await open(withOffer({ state: 'here', offer: riverside() }));
    await toPage();
    expect(root.querySelector('[data-testid=unfair-mail]')).toBeNull();
    await pick('source');
    const said = (await copy()) ?? '';
    const { href } = find<HTMLAnchorElement>(root, '[data-testid=unfair-mail]');

    expect(href).toMatch(/^mailto:desk@riverside\.example\?subject=Something%20here/);
    expect(decodeURIComponent(href.split('&body=')[1] ?? '').replaceAll('\r\n', '\n')).toBe(said);
    expect(root.textContent).toContain('This opens your own mail program.');
    expect(root.textContent).toContain('We meet on Mondays in the library.');
  });

  it('is told to paste a message that is too long for a link', async () => {
    const { root, toPage, field } = await open(withOffer({ state: 'here', offer: riverside() }));
    await toPage();
    await type(field(), 'ا'.repeat(600));

    expect(find<HTMLAnchorElement>(root, '[data-testid=unfair-mail]').href).not.toContain('body=');
    expect(root.textContent).toContain('The message is too long to go along.');
  });

  it('is nobody of a trust whose offer is out of date', async () => {
    const { root, toPage, pick } = await open(
      withOffer({ state: 'expired', trust: 'Riverside Hospitals', expires: '2026-10-31' }),
    );
    await toPage();
    await pick('source');

    expect(root.querySelector('[data-testid=unfair-mail]')).toBeNull();
    expect(button(root, 'Copy the message')).toBeDefined();
  });
});

function chosen() {
  const t = talk();
  t.consultation.add('tiny', { kind: 'stratum', stratum: 'first' });
  t.consultation.add('tiny', { kind: 'compare', options: ['go', 'other', 'wait'] });
  return t;
}
