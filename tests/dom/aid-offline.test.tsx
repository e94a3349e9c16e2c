import { signal } from '@preact/signals-core';
import { afterEach, describe, expect, it } from 'vitest';
import type { Offline } from '../../lib/offline';
import { clearScreen, find, press, showAid } from '../support/screen';

afterEach(clearScreen);

const button = (root: HTMLElement) => find<HTMLButtonElement>(root, '[data-testid="aid-offline"]');

/** The page that says how it is kept, where the aid can be kept on the device itself. */
async function keepingPage() {
  const now = signal<Offline['now']['value']>('no');
  const asked: string[] = [];
  const offline: Offline = { now, keep: async () => void asked.push('keep'), drop: async () => void asked.push('drop') };
  const { root, step } = await showAid({ platform: { offline }, plans: { byItself: false } });
  await step('keeping');
  return { root, now, asked };
}

describe('keeping the aid itself on the device', () => {
  it('is asked for by a press, with what it leaves behind said before', async () => {
    const { root, asked } = await keepingPage();

    const section = find(root, '[data-offline]');
    expect(asked).toEqual([]);
    expect(section.textContent).toMatch(/Anyone who looks through this browser can see.*Keep the aid on this device/);
    await press(button(root));
    expect(asked).toEqual(['keep']);
  });

  it('is not asked for twice while it is on its way, and says what came of it', async () => {
    const { root, now, asked } = await keepingPage();

    now.value = 'coming';
    await press(button(root));
    expect(asked).toEqual([]);
    now.value = 'failed';
    await press(button(root));
    expect(asked).toEqual(['keep']);
    expect(find(root, '[data-offline] [role=status]').textContent).toContain('could not be kept');
  });

  it('can be taken off again, and is in the list of what is stored although no word is kept', async () => {
    const { root, now, asked } = await keepingPage();
    expect(root.textContent).toContain('Nothing is stored on this device.');

    now.value = 'here';
    await press(button(root));

    expect(asked).toEqual(['drop']);
    expect(root.textContent).not.toContain('Nothing is stored on this device.');
    expect([...root.querySelectorAll('.register code')].map(({ textContent }) => textContent)).toContain(
      'evenhand, evenhand-offline.js',
    );
  });

  it('is not offered where a shell cannot do it', async () => {
    const { root, step } = await showAid();
    await step('keeping');

    expect(root.querySelector('[data-offline]')).toBeNull();
  });
});

describe('the way back at the lower end', () => {
  it('leads from each step to the one before, and says to which', async () => {
    const { root, step } = await showAid();
    await step('questions');
    const back = () => find<HTMLButtonElement>(root, '[data-testid="way-back"]');

    const said: (string | null)[] = [];
    for (const at of ['compare', 'matters', 'start']) {
      said.push(back().textContent);
      await press(back());
      expect(find(root, 'main').dataset.step).toBe(at);
    }

    expect(said).toEqual(['Back to: Compare', 'Back to: What matters', 'Back to: Start']);
  });
});
