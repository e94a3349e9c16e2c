import { act } from 'preact/test-utils';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { OptionChooser } from '../../components/option-chooser';
import { talk } from '../support/builders';
import { Around, aidAround, clearScreen, find, mount, press } from '../support/screen';

afterEach(clearScreen);

async function chooser(chosen: readonly string[] = []) {
  const chose: (readonly string[])[] = [];
  const root = await mount(
    <Around value={aidAround(talk())}>
      <OptionChooser chosen={chosen} roomForAll={660} onChoose={(options) => chose.push(options)} />
    </Around>,
  );
  const boxes = [...root.querySelectorAll<HTMLInputElement>('input[name="option"]')];
  const tick = (id: string) => press(find(root, `input[value="${id}"]`));
  const submit = () =>
    act(async () => void find(root, 'form').dispatchEvent(new Event('submit', { bubbles: true, cancelable: true })));
  return { root, chose, boxes, tick, submit };
}

describe('choosing what to compare', () => {
  it('begins with every option of the pack, in its order, and none ticked', async () => {
    const { boxes, root } = await chooser();

    expect(boxes.map(({ value, checked }) => [value, checked])).toEqual([
      ['go', false],
      ['other', false],
      ['wait', false],
    ]);
    expect(root.textContent).toContain('In the order of the table.');
  });

  it('begins with those that are compared now', async () => {
    const { boxes } = await chooser(['go', 'wait']);

    expect(boxes.filter(({ checked }) => checked).map(({ value }) => value)).toEqual(['go', 'wait']);
  });

  it.each([[[]], [['go']]])('needs two: with %j ticked it says so, and nothing is chosen', async (ticked) => {
    const { chose, root, tick, submit } = await chooser();
    for (const id of ticked) await tick(id);

    await submit();

    expect(chose).toEqual([]);
    expect(root.querySelector('[role="alert"]')?.textContent).toBe('Tick at least 2 to compare them.');
  });

  it('takes two, and stops saying that they are too few', async () => {
    const { chose, root, tick, submit } = await chooser();
    await tick('wait');
    await submit();
    await tick('go');

    await submit();

    expect(chose).toEqual([['wait', 'go']]);
    expect(root.querySelector('[role="alert"]')).toBeNull();
  });

  it('takes back a tick', async () => {
    const { chose, tick, submit } = await chooser(['go', 'other', 'wait']);
    await tick('other');

    await submit();

    expect(chose).toEqual([['go', 'wait']]);
  });

  it('takes all of them at once', async () => {
    const { chose, root } = await chooser();

    await press(find(root, '[data-testid="compare-all"]'));

    expect(chose).toEqual([['go', 'other', 'wait']]);
  });

  it('says the same of every option', async () => {
    const { root } = await chooser();

    const parts = [...root.querySelectorAll('.chooser-list > li')].map((item) =>
      [...item.querySelectorAll('*')].map(({ tagName }) => tagName).join(),
    );
    expect(new Set(parts).size).toBe(1);
  });
});

it('where all of them fit side by side, nobody has to choose first', async () => {
  vi.spyOn(HTMLElement.prototype, 'clientWidth', 'get').mockReturnValue(660);

  const { chose } = await chooser();

  expect(chose).toEqual([['go', 'other', 'wait']]);
});
