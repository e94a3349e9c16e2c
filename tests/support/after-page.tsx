import { signal } from '@preact/signals';
import type { ComponentType } from 'preact';
import { act } from 'preact/test-utils';
import type { PracticeProps } from '../../components/classroom/props';
import type { Pack } from '../../lib/pack/pack';
import type { Practice } from '../../lib/practice/practice';
import type { Why } from '../../lib/why';
import { actedCase } from './acted-practice';
import { mount } from './screen';

/** A page of those after a conversation, as the classroom shows it. */
export async function showAfter(Page: ComponentType<PracticeProps>, acted: Practice, pack: Pack, unkept?: Why) {
  const practice = signal(acted);
  const saved: { name: string; text: string }[] = [];
  const printed: string[] = [];
  const kept: string[] = [];
  const root = await mount(
    <Page
      practice={practice}
      pack={pack}
      acted={actedCase}
      today="2026-12-02"
      cases={[actedCase]}
      change={(to) => {
        practice.value = to;
      }}
      keepDebrief={async (text) => {
        kept.push(text);
        return unkept;
      }}
      print={() => printed.push(root.textContent ?? '')}
      download={async (file) => {
        saved.push(file);
        return { ok: true, value: undefined };
      }}
    />,
  );
  return { root, practice, saved, printed, kept };
}

/** Picks a radio button or ticks a box, as a person does. */
export async function pick(field: HTMLInputElement, on = true): Promise<void> {
  await act(async () => {
    field.checked = on;
    field.dispatchEvent(new Event('change', { bubbles: true }));
  });
}

/** Gives a field for files one, and waits until it is read. */
export async function giveFile(field: HTMLInputElement, text: string): Promise<void> {
  Object.defineProperty(field, 'files', { value: [new File([text], 'file.json')], configurable: true });
  await act(async () => {
    field.dispatchEvent(new Event('change', { bubbles: true }));
    await new Promise((done) => setTimeout(done));
  });
}
