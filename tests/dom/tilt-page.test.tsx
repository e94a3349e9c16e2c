import { signal } from '@preact/signals';
import { afterEach, describe, expect, it } from 'vitest';
import { type ClassroomAround, ClassroomContext } from '../../components/classroom/around';
import { tiltAid } from '../../components/classroom/tilt-aid';
import { TiltPage } from '../../components/classroom/tilt-page';
import { TiltPlace } from '../../components/classroom/tilt-place';
import { createConsultation } from '../../lib/consultation/consultation';
import type { ClassroomView } from '../../lib/practice/classroom-view';
import { practiceNames } from '../../lib/practice/practice-mark';
import { practiceRoom } from '../../lib/practice/practice-room';
import { exerciseOf, type Side } from '../../lib/tilts/exercise';
import fair from '../../packs/place-of-birth?pack';
import tilts from '../../packs/place-of-birth?tilts';
import { aidWords, clockAt, idsFrom } from '../support/builders';
import { clearScreen, find, mount, paperPlatform, press, settle, unfold } from '../support/screen';

afterEach(clearScreen);

const done = { ok: true, value: undefined } as const;
const nothing = async () => done;

const stage: ClassroomAround['stage'] = ({ id: plan, events }, pack) => {
  const { platform } = paperPlatform();
  const newId = practiceNames(idsFrom('n'));
  const consultation = createConsultation({ packs: [pack], events, plan, who: 'unsaid', now: clockAt().now, newId });
  return { consultation, platform, words: signal(aidWords), english: aidWords, speakOn: () => () => {}, stop: () => {} };
};

/** The exercise with one tilt, on the side that `chance` says. */
async function exercise(id: string, chance = 0, more: Partial<ClassroomAround> = {}) {
  const { now } = clockAt();
  const newId = idsFrom('n');
  const { platform, copied, saved } = paperPlatform();
  const items = {
    all: async () => ({ ok: true as const, value: [] }),
    put: nothing,
    change: nothing,
    drop: nothing,
    erase: nothing,
  };
  const around: ClassroomAround = {
    room: practiceRoom({ items, now, newId }),
    cases: [],
    decisions: [{ id: fair.id, title: fair.title, stage: 'birth', question: '' }],
    loadPack: async () => ({ ok: true, value: fair }),
    loadTilts: async () => ({ ok: true, value: tilts.filter((tilt) => tilt.id === id) }),
    stage,
    openFile: async () => ({ ok: false, problems: [] }),
    view: signal<ClassroomView>({ at: 'tilt' }),
    go: () => {},
    large: signal(false),
    openTab: undefined,
    leave: () => {},
    print: () => {},
    download: platform.download,
    random: () => chance,
    now,
    ...more,
  };
  const root = await mount(
    <ClassroomContext.Provider value={around}>
      <TiltPage random={around.random} print={around.print} />
    </ClassroomContext.Provider>,
  );
  await press(find(root, '[data-testid="tilt-begin"]'));
  await settle();
  const place = (name: string) => find(root, `[data-place="${name}"]`);
  const side = (name: string, of: 'first' | 'second') => find(place(name), `[data-side="${of}"]`);
  return {
    ...{ root, copied, saved, place, side },
    view: (name: string) => press(find(root, `.tilt-views [data-view="${name}"]`)),
    say: (of: 'first' | 'second') => press(find(root, `[data-testid="tilted-${of}"]`)),
    here: (name: string, of: 'first' | 'second') => press(find(side(name, of), '[data-testid="tilted-here"]')),
  };
}

const answer = (root: HTMLElement) => root.querySelector<HTMLElement>('.tilt-answer');

describe('two pages, one of them tilted', () => {
  it('stand beside each other, say that it is an exercise, and say of neither which it is', async () => {
    const { root, side } = await exercise('funder-hidden');

    expect(find(root, '.tilt-mark').textContent).toContain('women never see it');
    for (const of of ['first', 'second'] as const) expect(find(side('order', of), 'h3').textContent).toContain('an exercise');
    expect(root.textContent).not.toContain('the fair one');
    expect(root.querySelector('[data-testid="tilted-here"]')).toBeNull();
    expect(document.activeElement?.textContent).toBe('Spot what was tilted');
  });

  it('tell where to press once a page was pressed, on that page alone, and let her think again', async () => {
    const { root, say } = await exercise('funder-hidden');
    await say('second');
    const pressable = () => [...root.querySelectorAll('[data-testid="tilted-here"]')].map((one) => one.closest('[data-side]'));

    expect(new Set(pressable().map((one) => one?.getAttribute('data-side')))).toEqual(new Set(['second']));
    await say('first');
    expect(new Set(pressable().map((one) => one?.getAttribute('data-side')))).toEqual(new Set(['first']));
    expect(find(root, '.tilt-sided').textContent).toContain('Page A');
  });

  it('say kindly and once that a wrong place was pressed, and let her go on', async () => {
    const { root, say, here, side } = await exercise('funder-hidden');
    await say('first');
    await here('who', 'first');
    const said = () => [...root.querySelectorAll('[role="status"]')].map((one) => one.textContent).filter((text) => text);

    expect(find(side('who', 'first'), '[role="status"]').textContent).toContain('both pages say the same here');
    expect(said().filter((text) => text?.includes('the same here'))).toHaveLength(1);
    expect(answer(root)).toBeNull();
  });

  it('say of the right place on the fair page that the other one may be tilted', async () => {
    const { root, say, here, view, side } = await exercise('funder-hidden');
    await say('second');
    await view('from');
    await here('makers', 'second');

    expect(find(side('makers', 'second'), '[role="status"]').textContent).toContain('where they differ');
    expect(answer(root)).toBeNull();
  });

  it('show what was changed, the rule, the reason and its source when it is found, and take the focus there', async () => {
    const { root, say, here, view, side } = await exercise('funder-hidden');
    await say('first');
    await view('from');
    await here('makers', 'first');
    const shown = answer(root);

    expect(shown?.querySelector('h2')).toBe(document.activeElement);
    expect(shown?.textContent).toContain('who paid, in a turn of phrase');
    expect(shown?.textContent).toContain('Paid for in the usual way.');
    expect(shown?.textContent).toContain(fair.funding);
    expect(shown?.querySelector('code')?.textContent).toBe('makers-told');
    const link = shown?.querySelector<HTMLAnchorElement>('.tilt-links a');
    expect([link?.protocol, link?.rel]).toEqual(['https:', 'noopener noreferrer']);
    expect(find(side('makers', 'first'), 'h3').textContent).toContain('the tilted one');
    expect(root.querySelector('[data-testid="tilted-here"]')).toBeNull();
  });

  it('give a way from place to place that gives nothing away, and is the same whichever page is tilted', async () => {
    const waysOf = async (chance: number) => {
      const { root } = await exercise('funder-hidden', chance);
      const here = () => find(root, '.tilt-place.is-here').dataset.place;
      const options = [...root.querySelectorAll('[data-testid="tilt-go"] option')].map(({ textContent }) => textContent);
      const seen = [here()];
      for (let at = 0; at < options.length; at += 1) {
        await press(find(root, '[data-testid="tilt-next"]'));
        seen.push(here());
      }
      const ways = [find(root, '.tilt-steps').outerHTML, seen, options];
      await clearScreen();
      return ways;
    };
    const ways = await waysOf(0);
    const [, seen, options] = ways;
    expect(new Set(seen).size).toBe(options?.length);
    expect(await waysOf(0.9)).toEqual(ways);
  });

  it('put the place and the page in sight on which it was found', async () => {
    const { root } = await exercise('funder-hidden', 0.9);
    await press(find(root, '[data-testid="tilt-show"]'));

    expect(find(root, '.tilt-place.is-here').dataset.place).toBe('makers');
    expect(find(root, '.tilt-places').dataset.seen).toBe('second');
  });

  it('give the answer to somebody who asks for it, with the part where it is', async () => {
    const { root, side } = await exercise('funder-hidden', 0.9);
    await press(find(root, '[data-testid="tilt-show"]'));

    expect(answer(root)?.dataset.tilt).toBe('funder-hidden');
    expect(side('makers', 'second').className).toContain('is-tilted');
  });
});

describe('after the answer', () => {
  it('another one of the same decision comes, and none that was there before all of them were', async () => {
    const two = tilts.filter(({ id }) => ['funder-hidden', 'value-turned'].includes(id));
    const { root } = await exercise('', 0, { loadTilts: async () => ({ ok: true, value: two }) });
    const shown: (string | undefined)[] = [];
    for (let turn = 0; turn < 3; turn += 1) {
      await press(find(root, '[data-testid="tilt-show"]'));
      shown.push(answer(root)?.dataset.tilt);
      await press(find(root, '[data-testid="tilt-again"]'));
      await settle();
      expect(document.activeElement?.tagName).toBe('H1');
    }

    expect(new Set(shown.slice(0, 2)).size).toBe(2);
    expect(shown[2]).toBe(shown[0]);
  });

  it('another decision can be picked, and the focus is on the title there', async () => {
    const { root } = await exercise('funder-hidden');
    await press(find(root, '[data-testid="tilt-show"]'));
    await press(find(root, '[data-testid="tilt-other"]'));

    expect(root.querySelector('[data-testid="tilt-begin"]')).not.toBeNull();
    expect(document.activeElement).toBe(root.querySelector('h1'));
  });
});

describe('what can be done with the pages', () => {
  it('a row opens on both at once, with where its figures come from', async () => {
    const { root, view } = await exercise('none-means-never');
    await view('figures');
    const [one, other] = [...root.querySelectorAll<HTMLDetailsElement>('[data-place^="row:"] .tilt-more')];
    if (!one || !other) throw new Error('no row opens');
    await unfold(one);

    expect(other.open).toBe(true);
    expect(other.textContent).toContain(aidWords.t('passport.doesNotTell'));
  });

  it('nothing can be copied, saved, printed, answered or kept of them', async () => {
    const { root, view, copied, saved } = await exercise('funder-hidden');
    for (const name of ['choice', 'figures', 'asked', 'from']) {
      await view(name);
      expect(root.querySelectorAll('.tilt-place :is(input, textarea, select, form, [download])')).toHaveLength(0);
    }

    expect([copied, saved]).toEqual([[], []]);
  });

  it('the decision that did not come is said, and another can be tried', async () => {
    const { root } = await exercise('funder-hidden', 0, { loadTilts: async () => ({ ok: false, why: 'pack_missing' }) });

    expect(find(root, '[role="status"]').textContent).toContain('did not come');
    expect(root.querySelector('[data-testid="tilt-surprise"]')).not.toBeNull();
  });
});

it('every tilt differs on the screen where it is said to', async () => {
  const { now } = clockAt();
  const silent: string[] = [];
  for (const tilt of tilts) {
    const exercise = exerciseOf(fair, tilt, 0, aidWords);
    const [first] = exercise.differences;
    if (!first) throw new Error(`${tilt.id} differs nowhere`);
    const aidOf = (of: Side) => tiltAid({ stage, now }, exercise.packs[of], exercise.sight, () => {}).value;
    const pages = { first: 'A', second: 'B' };
    const aids = { first: aidOf('first'), second: aidOf('second') };
    const around = {
      place: first.id,
      name: '',
      here: true,
      aids,
      side: undefined,
      pages,
      found: undefined,
      over: true,
      said: undefined,
    };
    const root = await mount(<TiltPlace {...around} onPress={() => {}} />);
    const [details] = root.querySelectorAll<HTMLDetailsElement>('details.tilt-more');
    if (details) await unfold(details);
    const [one, other] = [...root.querySelectorAll('.tilt-body')].map((body) => body.innerHTML);
    if (one === other) silent.push(tilt.id);
    await clearScreen();
  }
  expect(silent).toEqual([]);
});
