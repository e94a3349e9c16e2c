import { act } from 'preact/test-utils';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { clockAt, talk } from '../support/builders';
import { refusal } from '../support/fake-plans';
import { type AidOn, button, clearScreen, find, press, showAid, submit, type } from '../support/screen';
import { hardWords } from '../support/states';

beforeEach(() => void vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout'] }));
afterEach(async () => {
  await clearScreen();
  vi.useRealTimers();
});

const asks = { how: 'passphrase', chosen: true, asks: true } as const;
/** A locked screen, over a plan that the store has not cleared yet. */
const locked = (on: AidOn = {}) => {
  const t = talk();
  for (const words of hardWords) t.consultation.add('tiny', { kind: 'about', prompt: 'hopes', words });
  return showAid({ talk: t, ...on, plans: { locked: true, keeping: asks, ...on.plans } });
};
const field = (root: HTMLElement) => find<HTMLInputElement>(root, '[data-testid="secret"]');
const tryIt = async (root: HTMLElement, words: string) => {
  await type(field(root), words);
  await submit(find(root, '.lock form'));
};

describe('a locked screen', () => {
  it('has nothing of hers in the page, not even out of sight', async () => {
    const { root } = await locked();

    for (const words of hardWords) expect(root.innerHTML).not.toContain(words.trim().slice(0, 12));
    expect(root.querySelector('header, nav, footer, textarea, [data-kept]')).toBeNull();
    expect(find(root, 'h1').textContent).toBe('Locked');
  });

  it('opens with the passphrase, and shows where she was', async () => {
    const { root, plans } = await locked({ plans: { secret: 'tall blue kettle' } });

    await tryIt(root, 'tall blue kettle');

    expect(plans.log).toEqual([['unlock', 'tall blue kettle']]);
    expect(root.querySelector('.lock')).toBeNull();
    expect(document.activeElement).toBe(find(root, 'h1'));
  });

  it('says of a wrong passphrase what came of it, tied to the field', async () => {
    const { root } = await locked({ plans: { secret: 'tall blue kettle' } });

    await tryIt(root, 'tall blue cattle');

    const about = (field(root).getAttribute('aria-describedby') ?? '').split(' ').map((id) => document.getElementById(id));
    expect(about.map((element) => element?.textContent)).toEqual(['That is not the passphrase. Nothing was changed or deleted.']);
    expect(about[0]?.getAttribute('role')).toBe('alert');
    expect(field(root).getAttribute('aria-invalid')).toBe('true');
    expect(root.textContent).toContain('A wrong try deletes nothing.');
  });

  it('waits after several wrong ones until a time that it tells, then tries again', async () => {
    const t = talk({ clock: clockAt('2026-11-24T10:00:00.000Z') });
    const { root, plans } = await locked({ talk: t, plans: { nextTry: '2026-11-24T10:00:30.000Z' } });

    const open = find<HTMLButtonElement>(root, '[data-testid="unlock"]');
    await tryIt(root, 'x');
    const tried = plans.log.length;
    const told = document.getElementById(open.getAttribute('aria-describedby') ?? '')?.textContent;
    t.clock.pass(30_000);
    await act(async () => void vi.advanceTimersByTime(30_000));
    await tryIt(root, 'x');

    expect(told).toMatch(/^Too many tries\. The button works again at 10:00:30\.$/);
    expect(tried).toBe(0);
    expect(plans.log).toEqual([['unlock', 'x']]);
  });

  it('shows what is typed only when somebody asks, and keeps no name for it that a browser would fill in', async () => {
    const { root } = await locked();

    const types = [field(root).type];
    await press(button(root, 'Show what I type'));
    types.push(field(root).type);
    await press(button(root, 'Hide what I type'));
    types.push(field(root).type);

    expect(types).toEqual(['password', 'text', 'password']);
    expect(field(root).autocomplete).toBe('off');
    expect([field(root).maxLength, field(root).minLength].filter((length) => length > 0)).toEqual([]);
  });

  it('says plainly that anybody can open it, where no passphrase is asked for', async () => {
    const { root, plans } = await locked({ plans: { keeping: { how: 'session', chosen: true, asks: false } } });

    expect(root.querySelector('input')).toBeNull();
    expect(find(root, 'h1').textContent).toBe('Covered');
    expect(root.querySelector('h1 svg')).toBeNull();
    expect(root.textContent).toContain('It does not lock it: anybody at this computer can show it again.');
    await press(button(root, 'Show it again'));

    expect(plans.log).toEqual([['unlock', undefined]]);
    expect(root.querySelector('.lock')).toBeNull();
  });

  it('lets everything be deleted without opening it, at the second press', async () => {
    const { root, plans } = await locked();

    await press(find(root, '[data-testid="lock-delete"]'));
    const before = plans.log.length;
    await press(find(root, '[data-testid="lock-delete-sure"]'));

    expect(before).toBe(0);
    expect(plans.log).toEqual([['erase', undefined]]);
  });

  it('says why it could not be deleted, and stays locked', async () => {
    const { root } = await locked({ plans: { erase: async () => refusal('store_blocked') } });

    await press(find(root, '[data-testid="lock-delete"]'));
    await press(find(root, '[data-testid="lock-delete-sure"]'));

    expect(find(root, '.said-now').textContent).toContain('Another tab with this aid is in the way.');
    expect(root.querySelector('.lock')).not.toBeNull();
  });

  it('calls it secret words on her own phone, and leaves at once from there too', async () => {
    let left = 0;
    const leave = () => {
      left += 1;
    };
    const { root } = await locked({ platform: { leave }, plans: { byItself: false } });

    await press(button(root, 'Leave now'));

    expect(find(root, '.secret label').textContent).toBe('Secret words');
    expect(root.textContent).not.toMatch(/passphrase|passcode/);
    expect(left).toBe(1);
  });

  it.each<[string, () => Promise<void>]>([
    ['five minutes after the last letter', () => act(async () => void vi.advanceTimersByTime(300_000))],
    [
      'when the page is put away',
      async () => {
        Object.defineProperty(document, 'hidden', { value: true, configurable: true });
        await act(async () => void document.dispatchEvent(new Event('visibilitychange')));
        Reflect.deleteProperty(document, 'hidden');
      },
    ],
    ['after a wrong try', () => submit(find(document, '.lock form'))],
  ])('leaves nothing typed for whoever comes next, and hides the next words again: %s', async (_, then) => {
    const { root } = await locked({ plans: { secret: 'tall blue kettle' } });

    await press(button(root, 'Show what I type'));
    await type(field(root), 'tall blue');
    const before = [field(root).value, field(root).type];
    await then();

    expect(before).toEqual(['tall blue', 'text']);
    expect([field(root).value, field(root).type]).toEqual(['', 'password']);
  });

  it('says a minute before that it takes away what was typed, and keeps it for one press, as often as that is wanted', async () => {
    const { root } = await locked();
    const told = () => find(root, '.secret-soon').textContent;
    const later = (milliseconds: number) => act(async () => void vi.advanceTimersByTime(milliseconds));

    await type(field(root), 'tall');
    for (let time = 0; time < 11; time += 1) {
      await later(239_000);
      expect(told()).toBe('');
      await later(1_000);
      expect(told()).toBe('What you typed will soon be taken away, so that nobody else finds it.');
      await later(50_000);
      await press(button(root, 'Keep what I typed'));
    }

    expect(told()).toBe('');
    expect(field(root).value).toBe('tall');
    expect(document.activeElement).toBe(field(root));
  });

  it('keeps what was typed for any key in the field', async () => {
    const { root } = await locked();
    const later = (milliseconds: number) => act(async () => void vi.advanceTimersByTime(milliseconds));

    await type(field(root), 'tall');
    await later(290_000);
    await act(async () => void field(root).dispatchEvent(new KeyboardEvent('keydown', { key: 'Shift', bubbles: true })));
    await later(290_000);
    const after = field(root).value;
    await later(10_000);

    expect([after, field(root).value]).toEqual(['tall', '']);
    expect(find(root, '.secret-soon').textContent).toBe('');
  });

  it('leads back to the page where nothing of hers is behind it, and nowhere else', async () => {
    let back = 0;
    const notNow = () => {
      back += 1;
    };
    const { root } = await locked({ plans: { byItself: false, notNow } });

    await press(button(root, 'Not now: back to the page'));
    await clearScreen();
    const { root: other } = await locked({ plans: { byItself: false } });

    expect(back).toBe(1);
    expect(other.querySelector('[data-testid="not-now"]')).toBeNull();
  });

  it('asks to ask first before plans of others are deleted, at work', async () => {
    const { root } = await locked();

    expect(find(root, '.lock-delete').textContent).toContain(
      'These plans are for whoever has the passphrase to open. Ask before you delete them.',
    );
  });

  it('says that the record is damaged, and not that the passphrase is wrong', async () => {
    const { root } = await locked({ plans: { unlock: async () => refusal('vault_damaged') } });

    await tryIt(root, 'tall blue kettle');

    expect(find(root, '.secret-problem').textContent).toContain('damaged');
  });
});
