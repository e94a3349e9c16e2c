import { useState } from 'preact/hooks';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { Broken } from '../../components/broken';
import type { Platform } from '../../lib/platform';
import { talk } from '../support/builders';
import { Around, aidAround, button, clearScreen, mount, paperPlatform, press } from '../support/screen';
import { hardWords } from '../support/states';

let whole = false;
beforeEach(() => {
  whole = false;
});
afterEach(clearScreen);

function Child() {
  if (!whole) throw new Error('sore has no arm for go');
  return <p>All is well.</p>;
}

async function broken(change: Partial<Platform> = {}) {
  const t = talk();
  t.consultation.add('tiny', { kind: 'about', prompt: 'hopes', words: hardWords[0] });
  const paper = paperPlatform();
  const value = aidAround(t, { ...paper.platform, ...change });
  const root = await mount(
    <Around value={value}>
      <Broken>
        <Child />
      </Broken>
    </Around>,
  );
  return { ...t, ...paper, root, value };
}

describe('when a part of the aid breaks', () => {
  it('she is told, and her words can be copied out first', async () => {
    const { root } = await broken();

    expect(root.querySelector('h1')?.textContent).toBe('Something went wrong in this aid');
    expect([...root.querySelectorAll('button')].map(({ textContent }) => textContent)).toEqual([
      'Copy everything I said',
      'Begin again',
    ]);
  });

  it('what is copied is all that she said, letter for letter', async () => {
    const { root, copied } = await broken();

    await press(button(root, 'Copy everything I said'));

    expect(copied).toEqual([expect.stringContaining(`“${hardWords[0]}”`)]);
    expect(root.querySelector('[role="status"]')?.textContent).toBe(
      'Copied. It stays on this device until something else is copied.',
    );
  });

  it('she is told when copying was refused', async () => {
    const { root } = await broken({ copy: async () => ({ ok: false, why: 'clipboard_refused' }) });

    await press(button(root, 'Copy everything I said'));

    expect(root.querySelector('[role="status"]')?.textContent).toMatch(/did not allow copying/);
  });

  it('the aid begins again at its first screen, with what was said', async () => {
    const { root, value, consultation } = await broken();
    value.view.value = { at: 'plan' };
    whole = true;

    await press(button(root, 'Begin again'));

    expect(root.textContent).toBe('All is well.');
    expect(value.view.value).toEqual({ at: 'start' });
    expect(consultation.events.value).toHaveLength(1);
  });

  it('it is told of a part that breaks later, too', async () => {
    whole = true;
    const Later = () => {
      const [bad, setBad] = useState(false);
      if (bad) throw new Error('broke later');
      return (
        <button type="button" onClick={() => setBad(true)}>
          Break
        </button>
      );
    };
    const root = await mount(
      <Around value={aidAround(talk())}>
        <Broken>
          <Later />
        </Broken>
      </Around>,
    );

    await press(button(root, 'Break'));

    expect(button(root, 'Copy everything I said')).toBeTruthy();
  });
});

it('what is whole is shown as it is', async () => {
  whole = true;

  const { root } = await broken();

  expect(root.textContent).toBe('All is well.');
});
