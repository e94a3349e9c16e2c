import { act } from 'preact/test-utils';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { linesOnScreen } from '../../components/aloud/lines-on-screen';
import { type FakeSpeech, type FakeVoice, installFakeSpeech } from '../support/fake-speech';
import { clearScreen, find, press, showState } from '../support/screen';
import { hardWords, stateNamed } from '../support/states';

afterEach(async () => {
  await clearScreen();
  for (const name of ['speechSynthesis', 'SpeechSynthesisUtterance', 'fakeSpeech'])
    delete (globalThis as unknown as Record<string, unknown>)[name];
});

/** Every kind of screen that has words of hers on it: in fields, in quotations, in sentences of ours and in tables. */
const withHerWords = [
  'what matters, words that are hard to show',
  'compare, what matters first',
  'questions, asked and answered',
  'decide, decided, with a plan B',
  'my plan, everything, changed since last time',
  'what was said, and when',
];

const by = (root: ParentNode, id: string) => find(root, `[data-testid="${id}"]`);
const texts = (root: ParentNode, mine = false) =>
  linesOnScreen(find(root, 'main'), { mine, chosen: (choice) => `${choice}. CHOSEN` }).map(({ text }) => text);

async function aloudOn(name: string, voices: FakeVoice[]) {
  installFakeSpeech(voices, window);
  const shown = await showState(stateNamed(name));
  const speech = (window as unknown as { fakeSpeech: FakeSpeech }).fakeSpeech;
  const ends = () => act(async () => speech.end());
  const at = () => shown.root.querySelector('[data-aloud]');
  return { ...shown, speech, ends, at };
}

describe('what a screen says', () => {
  it('is read as it stands: the title, the group, the options, and each row with both frames and its picture', async () => {
    const { root } = await showState(stateNamed('compare, two options'));
    const lines = texts(root);
    const at = (text: string | null | undefined) => lines.indexOf(text ?? '');
    const row = find(root, '.row');

    expect(at(find(root, 'h1').textContent)).toBeGreaterThanOrEqual(0);
    expect(at(find(row, '.row-title').textContent)).toBeGreaterThan(at(find(root, 'h1').textContent));
    for (const frame of row.querySelectorAll('.frame')) expect(lines).toContain(frame.textContent?.replace(/\s+/g, ' ').trim());
    for (const picture of row.querySelectorAll('svg[role="img"]')) expect(lines).toContain(picture.getAttribute('aria-label'));
  });

  it('says a table row by row, each number with the name of its column', async () => {
    const { root } = await showState(stateNamed('a row of counts, two options'));
    const table = find(root, 'table.figures:has(thead)');
    const heads = [...table.querySelectorAll('thead th')].map(({ textContent }) => textContent);
    const [first] = table.querySelectorAll('tbody tr');
    const cells = [...(first?.children ?? [])].map(({ textContent }) => textContent);

    expect(texts(root)).toContain(`${cells[0]}. ${heads[1]}: ${cells[1]}. ${heads[2]}: ${cells[2]}`);
  });

  it('says in words which answer is chosen', async () => {
    const { root } = await showState(stateNamed('decide, decided, with a plan B'));
    const chosen = [...root.querySelectorAll<HTMLInputElement>('main input:checked')].map(
      (input) => input.closest('label')?.textContent?.trim() ?? '',
    );

    expect(chosen.length).toBeGreaterThan(0);
    expect(texts(root).filter((text) => text.endsWith('. CHOSEN'))).toEqual(chosen.map((text) => `${text}. CHOSEN`));
  });

  it('leaves out her own words on every screen until she presses for them', async () => {
    let hidden = 0;
    for (const name of withHerWords) {
      const { root } = await showState(stateNamed(name));
      const rest = find(root, 'main').cloneNode(true) as HTMLElement;
      for (const own of rest.querySelectorAll('.hers, textarea, [translate="no"]')) own.remove();
      const typed = [...root.querySelectorAll('main .hers'), ...root.querySelectorAll('main textarea')]
        .map((one) => ('value' in one ? String(one.value) : (one.textContent ?? '')).replace(/\s+/g, ' ').trim())
        // A question from the list stands there as a question of the list, too.
        .filter((words) => /\p{L}{4}/u.test(words) && !rest.textContent?.includes(words));
      const [silent, open] = [texts(root).join('\n'), texts(root, true).join('\n')];
      for (const words of typed) {
        expect(silent.includes(words), `${name}: ${words}`).toBe(false);
        expect(open.includes(words), `${name}: ${words}`).toBe(true);
        hidden += 1;
      }
      await clearScreen();
    }
    expect(hidden).toBeGreaterThan(hardWords.length);
  });
});

describe('read aloud', () => {
  it('asks nothing of the browser before it is pressed', async () => {
    let asked = 0;
    Object.defineProperty(window, 'speechSynthesis', {
      configurable: true,
      get: () => {
        asked += 1;
        return undefined;
      },
    });
    const { root } = await showState(stateNamed('start, nothing said'));
    expect(asked).toBe(0);

    await press(by(root, 'read-aloud'));

    expect(find(root, '.aloud-said').textContent).toContain('This browser cannot read aloud.');
  });

  it('reads the title first and goes on line by line, with the line marked', async () => {
    const { root, speech, ends, at } = await aloudOn('start, nothing said', [{ lang: 'en-GB' }]);
    await press(by(root, 'read-aloud'));

    expect(speech.said).toEqual([`en-GB: ${find(root, 'h1').textContent}`]);
    expect(at()?.tagName).toBe('H1');
    await ends();
    expect([at()?.className, root.querySelectorAll('[data-aloud]').length]).toEqual(['question', 1]);
  });

  it('gives the focus to the player, which has names for a screen reader and announces no line a second time', async () => {
    const { root, ends } = await aloudOn('start, nothing said', [{ lang: 'en-GB' }]);
    await press(by(root, 'read-aloud'));
    expect(document.activeElement).toBe(by(root, 'aloud-go'));
    expect([...find(root, '.aloud-player').querySelectorAll('button')].map((one) => one.getAttribute('aria-label'))).toEqual([
      'Pause',
      'The line before',
      'The next line',
      'Stop reading',
    ]);
    await ends();

    expect(
      [...root.querySelectorAll('[role="status"], [role="alert"], [aria-live]')].map((one) => one.textContent?.trim()),
    ).toEqual([...root.querySelectorAll('[role="status"], [role="alert"], [aria-live]')].map(() => ''));
    expect(root.querySelector('[data-aloud][aria-live]')).toBeNull();
  });

  it('waits, goes on with the same line, and stops', async () => {
    const { root, speech, ends, at } = await aloudOn('start, nothing said', [{ lang: 'en-GB' }]);
    await press(by(root, 'read-aloud'));
    await ends();
    await press(by(root, 'aloud-go'));
    expect(speech.speaking()).toBe(false);
    expect(by(root, 'aloud-go').getAttribute('aria-label')).toBe('Go on reading');
    await press(by(root, 'aloud-go'));
    expect(speech.said[2]).toBe(speech.said[1]);
    await press(by(root, 'aloud-before'));
    expect(at()?.tagName).toBe('H1');
    await press(by(root, 'aloud-stop'));

    expect([speech.speaking(), at(), root.querySelector('.aloud-player')]).toEqual([false, null, null]);
    expect(document.activeElement).toBe(by(root, 'read-aloud'));
  });

  it('stops when the step changes', async () => {
    const { root, speech, at } = await aloudOn('start, nothing said', [{ lang: 'en-GB' }]);
    await press(by(root, 'read-aloud'));
    await press(by(root, 'next'));

    expect([speech.speaking(), at(), root.querySelector('.aloud-player')]).toEqual([false, null, null]);
  });

  it('goes on reading where it is pressed as soon as the next step is drawn', async () => {
    const { root, speech } = await aloudOn('start, nothing said', [{ lang: 'en-GB' }]);
    // Outside of `act`, which waits for all that comes after the picture: she does not.
    by(root, 'next').click();
    await vi.waitUntil(() => !root.querySelector('main[data-step=start]'), { interval: 1 });
    by(root, 'read-aloud').click();
    await act(async () => {});

    expect([speech.speaking(), root.querySelector('.aloud-player') !== null]).toEqual([true, true]);
  });

  it('stops when the page goes, and waits when it is put out of sight', async () => {
    const { root, speech } = await aloudOn('start, nothing said', [{ lang: 'en-GB' }]);
    await press(by(root, 'read-aloud'));
    Object.defineProperty(document, 'visibilityState', { configurable: true, value: 'hidden' });
    await act(async () => void document.dispatchEvent(new Event('visibilitychange')));
    delete (document as unknown as { visibilityState?: string }).visibilityState;
    expect([speech.speaking(), root.querySelector('.aloud-player') !== null]).toEqual([false, true]);
    await press(by(root, 'aloud-go'));
    expect(speech.speaking()).toBe(true);
    await act(async () => void window.dispatchEvent(new Event('pagehide')));

    expect([speech.speaking(), root.querySelector('.aloud-player')]).toEqual([false, null]);
  });

  it('says in a sentence which language has no voice here, and uses no other voice', async () => {
    const { root, speech } = await aloudOn('start, nothing said', [{ lang: 'fr-FR' }, { lang: 'de-DE' }]);
    await press(by(root, 'read-aloud'));

    expect(find(root, '.aloud-said').textContent).toBe('English: this device has no voice for it. Nothing is read aloud.');
    expect(speech.said).toEqual([]);
    await press(find(root, '.aloud-close'));
    expect([find(root, '.aloud-said').textContent, root.querySelector('.aloud-close')]).toEqual(['', null]);
    expect(document.activeElement).toBe(by(root, 'read-aloud'));
    await press(by(root, 'read-aloud'));
    expect(find(root, '.aloud-said').textContent).toContain('no voice');
  });

  it('says what it means that a voice is not on the device, and sends nothing before she agrees', async () => {
    const { root, speech } = await aloudOn('start, nothing said', [{ lang: 'en-GB', localService: false }]);
    await press(by(root, 'read-aloud'));
    expect(document.activeElement).toBe(by(root, 'aloud-asks'));
    expect(by(root, 'aloud-asks').textContent).toContain('would send the words of this page over the internet');
    expect(speech.said).toEqual([]);
    await press(by(root, 'aloud-yes'));
    expect(speech.said.length).toBe(1);
    await press(by(root, 'aloud-stop'));
    await press(by(root, 'next'));
    await press(by(root, 'read-aloud'));

    expect(root.querySelector('[data-testid="aloud-asks"]')).toBeNull();
    expect(speech.said.length).toBe(2);
  });

  it('asks anew before her own words are sent', async () => {
    const { root, speech, ends } = await aloudOn('what matters, words that are hard to show', [
      { lang: 'en-GB', localService: false },
    ]);
    await press(by(root, 'read-aloud'));
    expect(by(root, 'aloud-asks').textContent).not.toContain('Your own words would be sent too.');
    await press(by(root, 'aloud-yes'));
    await press(by(root, 'aloud-mine'));
    // The line that she agreed to is said to its end.
    while (speech.speaking()) await ends();

    expect(by(root, 'aloud-asks').textContent).toContain('Your own words would be sent too.');
    for (const words of hardWords) expect(speech.said.join(' ')).not.toContain(words);
  });

  it('stops when the screen is locked', async () => {
    installFakeSpeech([{ lang: 'en-GB' }], window);
    const { root, plans } = await showState(stateNamed('start, nothing said'));
    const speech = (window as unknown as { fakeSpeech: FakeSpeech }).fakeSpeech;
    await press(by(root, 'read-aloud'));
    expect(speech.speaking()).toBe(true);
    await act(async () => {
      plans.locked.value = true;
    });

    expect(speech.speaking()).toBe(false);
  });

  it('sends nothing when she says no', async () => {
    const { root, speech } = await aloudOn('start, nothing said', [{ lang: 'en-GB', localService: false }]);
    await press(by(root, 'read-aloud'));
    await press(by(root, 'aloud-no'));
    await press(by(root, 'read-aloud'));

    expect(speech.said).toEqual([]);
  });

  it('asks anew when another plan takes the place of this one', async () => {
    const { root, speech, consultation } = await aloudOn('start, nothing said', [{ lang: 'en-GB', localService: false }]);
    await press(by(root, 'read-aloud'));
    await press(by(root, 'aloud-yes'));
    await act(async () => consultation.turnTo('another', []));
    expect(speech.speaking()).toBe(false);
    await press(by(root, 'read-aloud'));

    expect(by(root, 'aloud-asks')).toBeTruthy();
  });
});
