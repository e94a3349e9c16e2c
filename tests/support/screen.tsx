import { signal } from '@preact/signals-core';
import { type ComponentChildren, render } from 'preact';
import { act } from 'preact/test-utils';
import { Aid } from '../../components/aid';
import { AidContext, type AidValue, type AidWords, type Parts, type View } from '../../components/aid-context';
import { DecisionsPage } from '../../components/decisions-page';
import { keptParts } from '../../components/kept-parts';
import { CarryPage } from '../../components/late/carry-page';
import { ConversationPage } from '../../components/late/conversation-page';
import { DoorPage } from '../../components/late/door-page';
import { KeepingPage } from '../../components/late/keeping-page';
import { lateParts } from '../../components/late/late-parts';
import { LockScreen } from '../../components/late/lock-screen';
import { ThreadPage } from '../../components/late/thread-page';
import { morePages, moreParts, moreSteps } from '../../components/more-parts';
import { SavedPlans } from '../../components/saved-plans';
import { StepPlan } from '../../components/step-plan';
import { UnfairPage } from '../../components/unfair/unfair-page';
import type { Plans } from '../../lib/keeping';
import type { Outcome, Platform } from '../../lib/platform';
import { aidWords, clockAt, packOf, parsePlaceOfBirth, type Talk, talk } from './builders';
import { type FakePlansOptions, fakePlans } from './fake-plans';
import type { State } from './states';

const done: Outcome = { ok: true, value: undefined };
const placeOfBirth = packOf(parsePlaceOfBirth());

/** The pages beside the steps, as the side panel has them. */
const pages = {
  conversation: ConversationPage,
  door: DoorPage,
  thread: ThreadPage,
  saved: SavedPlans,
  carry: CarryPage,
  keeping: KeepingPage,
  ...morePages,
};
const parts = { ...moreParts, ...keptParts, ...lateParts };
const steps = { ...moreSteps, plan: StepPlan, unfair: UnfairPage };
const roots: HTMLElement[] = [];

/** Shows something on the page until `clearScreen`. */
export async function mount(children: ComponentChildren): Promise<HTMLElement> {
  const root = document.createElement('div');
  document.body.append(root);
  roots.push(root);
  await act(async () => render(children, root));
  return root;
}

/** Takes off the page whatever a test has shown: the page is shared by all tests of a run. */
export async function clearScreen(): Promise<void> {
  for (const root of roots.splice(0)) {
    await act(async () => render(null, root));
    root.remove();
  }
}

/** A shell that does nothing but write down what it was asked to do. */
export function paperPlatform(plans?: Plans) {
  const copied: string[] = [];
  const saved: { name: string; type: string; text: string }[] = [];
  const platform: Platform = {
    copy: async (text) => {
      copied.push(text);
      return done;
    },
    download: async (file) => {
      saved.push(file);
      return done;
    },
    print: async () => done,
    ...(plans && { plans }),
  };
  return { platform, copied, saved };
}

/** What a part of the aid finds around it. */
export function aidAround(t: Talk, platform: Platform = paperPlatform().platform): AidValue {
  return {
    consultation: t.consultation,
    decision: t.consultation.decision(t.consultation.packs.value[0]?.id ?? ''),
    platform,
    parts: moreParts,
    today: signal(t.consultation.now().slice(0, 10)),
    words: aidWords,
    record: { consultation: t.consultation, words: aidWords },
    t: aidWords.t,
    view: signal<View>({ at: 'start' }),
    go: () => {},
    typing: signal(0),
    fields: new Set(),
    said: signal(''),
    sure: signal(false),
  };
}

export function Around({ value, children }: { value: AidValue; children: ComponentChildren }) {
  return <AidContext.Provider value={value}>{children}</AidContext.Provider>;
}

export const find = <T extends HTMLElement = HTMLElement>(root: ParentNode, selector: string): T => {
  const found = root.querySelector<T>(selector);
  if (!found) throw new Error(`nothing on the screen is ${selector}`);
  return found;
};
export const button = (root: ParentNode, words: string): HTMLButtonElement => {
  const found = [...root.querySelectorAll('button')].find((candidate) => candidate.textContent?.includes(words));
  if (!found) throw new Error(`no button says “${words}”`);
  return found;
};
export const press = async (element: HTMLElement) => {
  await act(async () => element.click());
  // What the press began may answer after what was shown of it.
  await act(async () => {});
};

/** Types into a field, without leaving it. */
export const type = (field: HTMLTextAreaElement | HTMLInputElement, words: string) =>
  act(async () => {
    field.value = words;
    field.dispatchEvent(new Event('input', { bubbles: true }));
  });
/** Waits for what was begun, where one answer leads to the next question. */
export const settle = async () => {
  for (let turn = 0; turn < 5; turn += 1) await act(() => new Promise<void>((resolve) => setImmediate(resolve)));
};
/** Opens a `<details>`, and says so as a browser does. */
export const unfold = async (details: HTMLDetailsElement) => {
  await act(async () => {
    details.open = true;
    details.dispatchEvent(new Event('toggle'));
  });
  await act(async () => {});
};
export const submit = async (form: HTMLFormElement) => {
  await act(async () => void form.dispatchEvent(new Event('submit', { bubbles: true, cancelable: true })));
  await act(async () => {});
};
export const leave = (field: HTMLElement) => act(async () => void field.dispatchEvent(new FocusEvent('blur')));

export interface AidOn {
  talk?: Talk;
  /** What the shell can do besides copying and saving. */
  platform?: Partial<Platform>;
  plans?: FakePlansOptions;
  /** Parts that a shell adds to those of the side panel. */
  parts?: Parts;
  /** What the screen says, where that turns to another language: read at every drawing, one object a language. */
  words?: () => AidWords;
}

/** The whole aid, with every page that the side panel has. */
export async function showAid({
  talk: t = talk(),
  platform = {},
  plans = {},
  parts: more = {},
  words = () => aidWords,
}: AidOn = {}) {
  const kept = fakePlans(t, plans);
  const paper = paperPlatform(kept);
  const all = { decisions: DecisionsPage, ...pages };
  const can = { ...paper.platform, ...platform };
  const has = { ...parts, ...more };
  const Shown = () => (
    <Aid
      consultation={t.consultation}
      platform={can}
      words={words()}
      english={aidWords}
      steps={steps}
      pages={all}
      parts={has}
      lock={LockScreen}
    />
  );
  const root = await mount(<Shown />);
  const step = (name: View['at']) => press(button(find(root, 'nav.steps'), aidWords.t(`step.${name}`)));
  const openRow = (key: string) => press(find(root, `[data-row="${key}"] .row-open`));
  return { ...t, ...paper, plans: kept, root, step, openRow };
}

/** The whole aid in a state that has a name, reached the way a person reaches it. */
export async function showState({ at, who, events }: State, change: FakePlansOptions = {}) {
  const t = talk({ packs: [placeOfBirth], events, who, clock: clockAt('2026-12-02T10:00:00.000Z') });
  const kept = fakePlans(t, change);
  const paper = paperPlatform(kept);
  const root = await mount(
    <Aid
      consultation={t.consultation}
      platform={paper.platform}
      words={aidWords}
      steps={steps}
      pages={pages}
      parts={parts}
      lock={LockScreen}
    />,
  );
  const step = (name: View['at']) => press(button(find(root, 'nav.steps'), aidWords.t(`step.${name}`)));
  const row = at.at === 'row' ? at.row : at.at === 'questions' ? at.about : undefined;
  if (row) {
    await step('compare');
    await press(find(root, `[data-row="${row}"] .row-open`));
    if (at.at === 'questions') await press(find(root, '[data-testid="ask-about"]'));
  } else {
    await step(at.at);
  }
  return { ...t, ...paper, plans: kept, root };
}
