import { signal } from '@preact/signals';
import { act } from 'preact/test-utils';
import { afterEach, expect, it } from 'vitest';
import { laidOut } from '../../entrypoints/classroom/laid-out';
import { clearScreen, mount, settle } from '../support/screen';

afterEach(clearScreen);

it('what is opened to be printed waits until the page is there, and not until it is looked for', async () => {
  const reading = signal(true);
  const Page = () => (reading.value ? <p data-reading="">Looking for it.</p> : <p>A debrief</p>);
  const root = await mount(<Page />);
  let printed = '';
  void laidOut(root).then(() => {
    printed = root.textContent ?? '';
  });
  await settle();
  expect(printed).toBe('');

  await act(async () => {
    reading.value = false;
  });
  await settle();
  expect(printed).toBe('A debrief');
});
