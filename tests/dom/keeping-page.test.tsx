import { signal } from '@preact/signals-core';
import { afterEach, describe, expect, it } from 'vitest';
import { storageRegister } from '../../lib/storage-register';
import { type FakePlansOptions, refusal } from '../support/fake-plans';
import { type AidOn, button, clearScreen, find, press, showAid, submit, type } from '../support/screen';

afterEach(clearScreen);

/** The page, reached the way a person reaches it. */
async function keepingPage(plans: FakePlansOptions = {}, on: AidOn = {}) {
  const shown = await showAid({ ...on, plans });
  const { root } = shown;
  await press(button(find(root, 'nav.steps'), 'How it is kept'));
  return {
    ...shown,
    pick: (how: string) => press(find(root, `[data-way="${how}"] input`)),
    use: () => submit(find(root, '.choose-keeping form')),
    secrets: async (first: string, again: string) => {
      await type(find<HTMLInputElement>(root, '[data-testid="secret-new"]'), first);
      await type(find<HTMLInputElement>(root, '[data-testid="secret-again"]'), again);
    },
  };
}
const problems = (root: HTMLElement) =>
  [...root.querySelectorAll('.choose-keeping .problem')].map(({ textContent }) => textContent).filter(Boolean);
const chosen = (root: HTMLElement) => find(root, '[data-chosen]').textContent;
const said = (root: HTMLElement) => find(root, '.said-now').textContent;

describe('how it is kept', () => {
  it('is said with when it locks and when it is deleted, one fact a line', async () => {
    const { root } = await keepingPage({ keeping: { chosen: true, asks: true } });

    const facts = [...find(root, 'main > .facts').children].map((line) =>
      [...line.children].map(({ textContent }) => textContent),
    );
    expect(facts).toEqual([
      ['Now', 'Forget when the browser closes'],
      ['Chosen by', 'Somebody at this device'],
      ['Locks', 'After 5 minutes without a touch or a key'],
      ['At once', 'Press Shift three times, or “Lock now”'],
      ['Opened by', 'The passphrase'],
      ['Deleted', 'Gone when the browser closes'],
    ]);
  });

  it('says after how many days a plan goes, where closing the browser does not end it', async () => {
    const { root } = await keepingPage({ keeping: { how: 'passphrase', chosen: true, asks: true } });

    expect(root.textContent).toContain('14 days after the last change');
  });

  it('says where the aid can be kept for use without a connection, where the page that it is on is not the one', async () => {
    const own = await keepingPage({}, { platform: { ownPageOf: (pack) => `https://trust.example/frame.html?pack=${pack}` } });
    const link = find<HTMLAnchorElement>(own.root, '[data-own-page] a');
    expect(link.getAttribute('href')).toBe('https://trust.example/frame.html?pack=tiny');
    expect(find(own.root, '[data-own-page]').textContent).toContain('a page of its own');
    await clearScreen();

    expect((await keepingPage()).root.querySelector('[data-own-page]')).toBeNull();
  });

  it('speaks of covering, and of no lock, where anybody can open it', async () => {
    const { root } = await keepingPage({ keeping: { chosen: true, asks: false } });

    const facts = find(root, 'main > .facts').textContent;
    expect(facts).toContain('CoveredAfter 5 minutes');
    expect(facts).toContain('Press Shift three times, or “Cover now”');
    expect(find(root, '[data-testid="lock-from-page"]').textContent).toBe('Cover now');
  });

  it('says that a plan goes at the end of the day, where no day is given', async () => {
    const { root } = await keepingPage({ keeping: { how: 'passphrase', purgeDays: 0 } });

    expect(root.textContent).toContain('At the end of the day of the last change');
  });

  it('can be chosen among ways that are level: nothing is chosen before, and each says the same two things', async () => {
    const { root } = await keepingPage({ byItself: false });

    const ways = [...root.querySelectorAll('.way')];
    expect(ways.map((way) => find(way, 'label').textContent)).toEqual([
      'Keep nothing',
      'Keep on this device',
      'Keep with secret words',
    ]);
    for (const way of ways)
      expect([...way.querySelectorAll('dt')].map(({ textContent }) => textContent)).toEqual(['Read by', 'Lost by']);
    expect(root.querySelectorAll('.way :checked')).toHaveLength(0);
  });

  it('asks to pick one first, where nobody has', async () => {
    const { root, plans, use } = await keepingPage();

    await use();

    expect(problems(root)).toEqual(['Pick one of them first.']);
    expect(plans.log).toEqual([]);
  });

  it('is chosen with a passphrase that is typed twice', async () => {
    const { root, plans, pick, secrets, use } = await keepingPage();

    await pick('passphrase');
    await secrets('tall blue kettle', 'tall blue kettle');
    await use();

    expect(plans.log).toEqual([['choose', 'passphrase', 'tall blue kettle']]);
    expect(chosen(root)).toBe('Done. It opens with your passphrase from now on.');
    expect(root.querySelector('.choose-keeping .secret')).toBeNull();
  });

  it('asks for another passphrase only when somebody says that it is to be changed', async () => {
    const { root, plans, secrets, use } = await keepingPage({ keeping: { how: 'passphrase', chosen: true, asks: true } });

    const before = root.querySelectorAll('.choose-keeping .secret').length;
    await press(find(root, '[data-testid="change-secret"]'));
    await secrets('tall red kettle', 'tall red kettle');
    await use();

    expect(before).toBe(0);
    expect(plans.log).toEqual([['choose', 'passphrase', 'tall red kettle']]);
    expect(find(root, '[data-chosen]').getAttribute('role')).toBe('status');
    expect(root.querySelector('.choose-keeping .secret')).toBeNull();
  });

  it('says everything that is wrong with a passphrase at once, each at its field', async () => {
    const { root, plans, pick, secrets, use } = await keepingPage();

    await pick('passphrase');
    await secrets('short', 'sort');
    await use();

    const told = [...root.querySelectorAll('.secret input')].map((input) =>
      (input.getAttribute('aria-describedby') ?? '').split(' ').map((id) => document.getElementById(id)?.textContent),
    );
    expect(told[0]?.at(-1)).toBe('Use at least 8 characters.');
    expect(told[1]).toEqual(['The two are not the same. Type it again.']);
    expect(plans.log).toEqual([]);
  });

  it('is forgotten with the browser without a passphrase, unless somebody wants one for the lock', async () => {
    const { plans, root, pick, secrets, use } = await keepingPage();

    await pick('session');
    const fields = root.querySelectorAll('.secret').length;
    await use();
    await press(find(root, '[data-testid="lock-with-secret"]'));
    await secrets('tall blue kettle', 'tall blue kettle');
    await use();

    expect(fields).toBe(0);
    expect(plans.log).toEqual([
      ['choose', 'session', undefined],
      ['choose', 'session', 'tall blue kettle'],
    ]);
  });

  it('says why it could not be changed, and leaves it as it was', async () => {
    const { root, pick, use } = await keepingPage({ byItself: false, choose: async () => refusal('store_full') });

    await pick('device');
    await use();

    expect(problems(root)).toEqual([expect.stringContaining('There is no room left on this device for it.')]);
  });

  it('is one way with its reason, where the organisation decides', async () => {
    const { root } = await keepingPage({ keeping: { how: 'session', byPolicy: true, choices: ['session'], chosen: true } });

    expect(root.querySelectorAll('.choose-keeping input[type="radio"]')).toHaveLength(0);
    expect(find(root, '.choose-keeping').textContent).toContain('This organisation has set how plans are kept');
  });

  it('tells what is wrong with the settings of the organisation', async () => {
    const policyProblems = signal([{ where: 'lockMinutes', what: 'is 900', todo: 'give 1 to 60' }]);

    const { root } = await keepingPage({}, { platform: { policyProblems } });

    expect(find(root, '.policy-problems').textContent).toMatch(/One setting|1 setting/);
    expect(find(root, '.policy-problems li').textContent).toBe('lockMinutes: is 900; give 1 to 60');
  });
});

describe('on her own phone', () => {
  it('she is asked how, says it once, and is back where she was', async () => {
    const { root, step } = await showAid({ plans: { byItself: false } });
    await step('matters');

    await press(find(root, '[data-testid="keep"]'));
    await press(find(root, '[data-way="device"] input'));
    await submit(find(root, '.choose-keeping form'));

    expect(find(root, 'main').dataset.step).toBe('matters');
    expect(said(root)).toBe('That is how it is kept from now on.');
  });

  it('what is kept is deleted at the second press, where she says that nothing is to be kept', async () => {
    const { root, plans, pick } = await keepingPage({ byItself: false, keeping: { how: 'device', chosen: true } });

    await pick('nothing');
    const lead = find(root, '.choose-keeping .soft').textContent;
    await submit(find(root, '.choose-keeping form'));
    await press(find(root, '[data-testid="choose-keeping"]'));
    const [question, before] = [find(root, '.choose-keeping [role="alert"] b').textContent, plans.log.length];
    await press(find(root, '[data-testid="choose-keeping-sure"]'));

    expect(lead).not.toContain('What is kept goes along.');
    expect(question).toBe('Delete what is kept here? Your words stay on this screen until you close it.');
    expect(before).toBe(0);
    expect(plans.log).toEqual([['choose', 'nothing', undefined]]);
    expect(chosen(root)).toBe('What was kept is deleted. Your words are on this screen until you close it.');
    expect(find(root, 'main > .facts').textContent).not.toContain('Chosen by');
  });

  it('words from before are shown or deleted before anything is chosen', async () => {
    const { root, plans } = await keepingPage({ byItself: false, state: { state: 'held' } });

    const form = root.querySelector('.choose-keeping');
    await press(find(root, '[data-testid="show-held"]'));

    expect(form).toBeNull();
    expect(plans.log).toEqual([['open', undefined]]);
  });

  it('the way back leads to where she was asked', async () => {
    const { root, step } = await showAid({ plans: { byItself: false } });
    await step('matters');

    await press(find(root, '[data-testid="keep"]'));
    await press(find(root, '[aria-label="Back"]'));

    expect(find(root, 'main').dataset.step).toBe('matters');
  });

  it('nothing speaks of a passphrase or of a computer at work', async () => {
    const { root, pick } = await keepingPage({ byItself: false });

    await pick('passphrase');

    expect(find(root, 'main').textContent).not.toMatch(/passphrase|passcode|organisation/);
  });
});

describe('what is stored', () => {
  it('is listed by name and purpose, as the register has it', async () => {
    const { root } = await keepingPage();

    expect([...root.querySelectorAll('.register code')].map(({ textContent }) => textContent)).toEqual(
      storageRegister.filter(({ offline }) => !offline).map(({ name }) => name),
    );
    for (const cell of root.querySelectorAll('.register td')) expect(cell.textContent).toMatch(/^.+\.$/);
  });

  it('on a web page is only what is written there', async () => {
    const { root } = await keepingPage({ byItself: false, keeping: { how: 'device', chosen: true } });

    expect([...root.querySelectorAll('.register code')].map(({ textContent }) => textContent)).toEqual(
      storageRegister.filter(({ panelOnly, offline }) => !panelOnly && !offline).map(({ name }) => name),
    );
  });
});

it('nothing is stored where nothing is kept, and the page says so instead of a list', async () => {
  const { root } = await keepingPage({ byItself: false });

  expect(root.querySelector('.register')).toBeNull();
  expect(root.textContent).toContain('Nothing is stored on this device.');
});

describe('deleting everything', () => {
  const erase = async (root: HTMLElement) => {
    await press(find(root, '[data-testid="delete-everything"]'));
    await press(find(root, '[data-testid="delete-everything-sure"]'));
  };
  const proof = (root: HTMLElement) =>
    [...root.querySelectorAll('[data-proof] > div')].map((line) => [...line.children].map(({ textContent }) => textContent));

  it('is done at the second press, then proved', async () => {
    const { root, plans } = await keepingPage();

    await erase(root);

    expect(plans.log).toEqual([['erase', undefined]]);
    expect(proof(root)).toEqual([
      ['Databases', 'gone'],
      ['Caches', 'gone'],
      ['Keys', 'gone'],
      ['Local storage', 'gone'],
    ]);
    expect(said(root)).toContain('Deleted. Nothing of it is stored in this browser.');
  });

  it('is not said to be gone where the browser does not say so of everything', async () => {
    const { root } = await keepingPage({
      prove: async () => [
        { what: 'databases', left: undefined },
        { what: 'caches', left: [] },
      ],
    });

    await erase(root);

    expect(proof(root)).toEqual([
      ['Databases', 'the browser does not say'],
      ['Caches', 'gone'],
    ]);
    expect(said(root)).toBe('Deleted. The browser does not say of everything whether it is gone.');
  });

  it('is not said to be done while something is left, which is named', async () => {
    const { root } = await keepingPage({
      erase: async () => refusal('store_blocked'),
      prove: async () => [{ what: 'databases', left: ['evenhand'] }],
    });

    await erase(root);

    expect(proof(root)).toEqual([['Databases', 'still here: evenhand']]);
    expect(said(root)).toBe('Something is left in this browser. It is named below.');
    expect(root.textContent).toContain('Another tab with this aid is in the way.');
  });
});
