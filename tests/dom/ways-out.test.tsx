import { act } from 'preact/test-utils';
import { afterEach, describe, expect, it } from 'vitest';
import { myWords } from '../../lib/export/my-words';
import type { Plans } from '../../lib/keeping';
import { aidWords } from '../support/builders';
import { fullNoteOf } from '../support/full-note-of';
import { button, clearScreen, find, press, showState, unfold } from '../support/screen';
import { hardWords, stateNamed } from '../support/states';

afterEach(clearScreen);

const everything = stateNamed('my plan, everything, changed since last time');
const said = (root: HTMLElement) => find(root, '.said-now').textContent;

describe('her plan', () => {
  it('is copied in her own words, and as the note for staff, each by a button of its own', async () => {
    const { root, copied, plan } = await showState(everything);

    await press(find(root, '[data-testid="copy-mine"]'));
    await press(find(root, '[data-testid="copy"]'));

    expect(copied).toEqual([myWords(plan(), aidWords), fullNoteOf(plan())]);
    expect(find(root, '.out').textContent).toContain('The note is for staff. It says “she” where you say “I”.');
    expect(said(root)).toBe('Copied. It stays on this device until something else is copied.');
  });

  it('warns before it is saved that whoever opens the file can read it', async () => {
    const { root } = await showState(everything);

    expect(find(root, '[data-testid="download"]').closest('.way-out')?.textContent).toMatch(
      /Anyone who opens the file can read it\..*Save as a page/s,
    );
  });

  it('is saved as a page in which nothing can run or load', async () => {
    const { root, saved } = await showState(everything);

    await press(find(root, '[data-testid="download"]'));

    const [file] = saved;
    expect(file).toMatchObject({ name: 'my-plan.html', type: 'text/html' });
    expect(file?.text).toContain(`content="default-src 'none'; style-src 'unsafe-inline'"`);
    expect(file?.text).not.toMatch(/<script|<link|<img|<iframe|\son\w+=/i);
    expect(file?.text).toContain('&lt;script&gt;');
  });

  it('has her words in the saved page, letter for letter', async () => {
    const { root, saved } = await showState(everything);

    await press(find(root, '[data-testid="download"]'));

    const page = new DOMParser().parseFromString(saved[0]?.text ?? '', 'text/html');
    const hers = [...page.querySelectorAll('.hers, .kept-lines')].map(({ textContent }) => textContent);
    for (const words of hardWords) expect(hers).toContain(words);
  });

  it('has plan A and plan B side by side, and says what is not recorded', async () => {
    const { root } = await showState(stateNamed('my plan, nothing said'));

    const [want, ifs] = [...root.querySelectorAll('.two-plans > div')].map(({ textContent }) => textContent);
    expect(want).toMatch(/What I want.*Not recorded/s);
    expect(ifs?.match(/Not recorded/g)).toHaveLength(6);
    expect(root.textContent).toContain('This is not consent and not an order.');
  });

  it('takes back the last answer, and tells nobody a second time', async () => {
    const { root, consultation } = await showState(stateNamed('my plan, one sitting'));
    const before = consultation.decision('place-of-birth').state.value.planB;

    await press(find(root, '[data-testid="undo"]'));

    expect(Object.keys(before)).toEqual(['move-needed']);
    expect(consultation.decision('place-of-birth').state.value.planB).toEqual({});
  });
});

describe('where her words are', () => {
  const show = (change: Parameters<typeof showState>[1]) => showState(stateNamed('start, nothing said'), change);

  it.each([
    ['keeping', { state: 'keeping' }, 'Keeping…'],
    ['kept', { state: 'kept', at: '2026-11-24T10:42:00.000Z' }, 'Kept'],
    ['not kept', { state: 'not_kept', why: 'store_full' }, 'Not kept'],
  ] as const)('is said in words: %s', async (_, state, words) => {
    const { root } = await show({ state });

    expect(find(root, '.kept').textContent).toContain(words);
  });

  it('is said out loud when they are not kept, with why, a way to copy them and a way to try again', async () => {
    let tried = 0;
    const keep: Plans['keep'] = async () => {
      tried += 1;
    };
    const { root, copied } = await show({ state: { state: 'not_kept', why: 'store_full' }, keep });

    const notice = find(root, '[role="alert"]');
    await press(button(notice, 'Copy everything'));
    await press(button(notice, 'Try again'));

    expect(notice.textContent).toContain('There is no room left on this device for it.');
    expect([copied.length, tried]).toEqual([1, 1]);
  });

  it('is said of what could not be read, which is shown as it is', async () => {
    const { root } = await show({ unread: ['{"kind":"dream"}', '<b>broken'] });

    await press(button(root, 'Show what could not be read'));

    expect(root.textContent).toContain('2 things kept earlier could not be read');
    expect([...root.querySelectorAll('pre')].map(({ textContent }) => textContent)).toEqual(['{"kind":"dream"}', '<b>broken']);
  });

  it('is asked of her where keeping does not go by itself', async () => {
    const { root, plans } = await show({ byItself: false });

    await press(find(root, '[data-testid="keep"]'));

    expect(find(root, 'main').dataset.step).toBe('keeping');
    expect(plans.log).toEqual([]);
  });

  const notYet = ['held', 'keeping', 'kept'] as const;
  it.each(
    notYet.flatMap((state) =>
      (['delete-now', 'delete', ...(state === 'held' ? ['delete-held'] : [])] as const).map((id) => [state, id] as const),
    ),
  )('is not deleted at the first press where something is kept (%s): %s', async (state, id) => {
    const { root, plans } = await show({ byItself: false, state: { state, at: '2026-11-24T10:42:00.000Z' } });

    await press(find(root, `[data-testid="${id}"]`));
    const [question, before] = [find(root, '[role="alert"]'), plans.log.length];
    const focused = document.activeElement?.textContent;
    await press(find(root, '[data-testid="delete-sure"]'));

    expect(question.textContent).toContain('Delete everything, also what was kept? Nobody can bring it back.');
    expect(focused).toBe('No, keep it');
    expect(before).toBe(0);
    expect(plans.log).toEqual([['erase', undefined]]);
    expect(said(root)).toContain('Deleted from this page and this browser.');
  });

  it('is left as it is when she thinks again, and when the same button is pressed twice', async () => {
    const { root, plans } = await show({ byItself: false, state: { state: 'held' } });

    await press(find(root, '[data-testid="delete-now"]'));
    await press(find(root, '[data-testid="delete-now"]'));
    await press(button(root, 'No, keep it'));

    expect(plans.log).toEqual([]);
    expect(root.querySelector('[role="alert"]')).toBeNull();
  });

  it('is said after deleting, at one press where nothing is kept', async () => {
    const { root } = await show({ byItself: false });

    await press(find(root, '[data-testid="delete"]'));

    expect(said(root)).toBe(
      'Deleted from this page and this browser. Files you saved, prints and copies are where you put them.',
    );
  });

  it('is said out loud when they could not be deleted, with why and a way to try again', async () => {
    let tried = 0;
    const erase: Plans['erase'] = async () => {
      tried += 1;
      return { ok: true, value: undefined };
    };
    const { root } = await show({ state: { state: 'not_erased', why: 'store_blocked' }, erase });

    const notice = find(root, '[role="alert"]');
    await press(button(notice, 'Try again to delete'));

    expect(notice.textContent).toContain('Another tab with this aid is in the way.');
    expect(tried).toBe(1);
  });
});

describe('plans on this device', () => {
  it('are listed with where she stands and her first words', async () => {
    const { root } = await showState(stateNamed('plans on this device'));

    await unfold(find(root, '[data-plan] details'));

    const list = [...root.querySelectorAll('[data-plan]')];
    expect(list).toHaveLength(1);
    expect(list[0]?.textContent).toContain('Where to give birth: I am leaning to: hospital labour ward.');
    expect(find(list[0] as HTMLElement, '.hers').textContent).toBe(hardWords[2]);
  });

  it('cannot be read: it says so, and not that there are none', async () => {
    const list: Plans['list'] = async () => ({ ok: false, why: 'store_unread' });

    const { root } = await showState(stateNamed('plans on this device, none'), { list });
    await act(async () => {});

    expect(find(root, 'main').textContent).toContain('The browser could not read what is kept.');
    expect(root.textContent).not.toContain('No plan is kept');
  });

  it('are not left for a new one while words on the screen are not kept, unless somebody says so', async () => {
    const begun: (boolean | undefined)[] = [];
    const begin: Plans['begin'] = async (evenUnkept) => {
      begun.push(evenUnkept);
      return evenUnkept ? { ok: true, value: undefined } : { ok: false, why: 'unkept_words' };
    };
    const { root } = await showState(stateNamed('plans on this device'), { begin });

    await press(find(root, '[data-testid="begin"]'));
    const [step, words] = [find(root, 'main').dataset.step, said(root)];
    await press(find(root, '[data-testid="begin-anyway"]'));

    expect([step, words]).toEqual(['saved', 'What is on the screen is not kept yet. Copy it or delete it first.']);
    expect(begun).toEqual([undefined, true]);
    expect(find(root, 'main').dataset.step).toBe('start');
  });

  it('are deleted all at once only when somebody has said it twice', async () => {
    let erased = 0;
    const erase: Plans['erase'] = async () => {
      erased += 1;
      return { ok: true, value: undefined };
    };
    const { root } = await showState(stateNamed('plans on this device'), { erase });
    await act(async () => {});

    await press(find(root, '[data-testid="erase-all"]'));
    const before = erased;
    await press(find(root, '[data-testid="erase-all-sure"]'));

    expect([before, erased]).toEqual([0, 1]);
  });
});
