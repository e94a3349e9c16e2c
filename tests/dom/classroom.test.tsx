import { signal } from '@preact/signals';
import { act } from 'preact/test-utils';
import { afterEach, describe, expect, it, vi } from 'vitest';
import type { ClassroomAround } from '../../components/classroom/around';
import { Classroom } from '../../components/classroom/classroom';
import { rolesOf } from '../../components/classroom/role-card';
import { createConsultation } from '../../lib/consultation/consultation';
import { debriefFile } from '../../lib/debrief/debrief-file';
import { factsOf } from '../../lib/debrief/facts-of';
import { type ClassroomView, openedBy } from '../../lib/practice/classroom-view';
import { practiceNames } from '../../lib/practice/practice-mark';
import { practiceRoom } from '../../lib/practice/practice-room';
import { practiceStamp } from '../../lib/practice/practice-stamp';
import type { SheetItem } from '../../lib/practice/sheet-items';
import cases from '../../training?cases';
import { actedPractice, lookAt } from '../support/acted-practice';
import { aidWords, clockAt, idsFrom, packOf, parsePlaceOfBirth } from '../support/builders';
import { placesIn, withPut } from '../support/places-in';
import { button, clearScreen, find, mount, paperPlatform, press, settle, showAid } from '../support/screen';

afterEach(clearScreen);

const done = { ok: true, value: undefined } as const;
const placeOfBirth = packOf(parsePlaceOfBirth());
const telephone = cases.find(({ id }) => id === 'interpreter-on-the-telephone');
if (!telephone) throw new Error('the case with an interpreter on the telephone is gone');
const { roles } = telephone;

/** A store of practice in memory. */
function memory(rows: Map<string, unknown> = new Map()) {
  return {
    rows,
    items: {
      all: async () => ({ ok: true as const, value: [...rows.values()] }),
      put: async (id: string, value: unknown) => {
        rows.set(id, structuredClone(value));
        return done;
      },
      change: async (id: string, to: (before: unknown) => unknown) => {
        rows.set(id, structuredClone(to(rows.get(id))));
        return done;
      },
      drop: async (id: string) => {
        rows.delete(id);
        return done;
      },
      erase: async () => {
        rows.clear();
        return done;
      },
    },
  };
}

/** A debrief as its file has it. @param next what was picked */
const debriefOf = (next: SheetItem): Record<string, unknown> => {
  const practice = actedPractice(placeOfBirth, {
    looks: [lookAt(0, 'compare', { options: [placeOfBirth.options[0]?.id ?? ''] })],
    debrief: { well: [], next },
  });
  const facts = factsOf(practice, placeOfBirth, undefined, '2026-11-24');
  return JSON.parse(debriefFile(facts, { cases, pack: placeOfBirth }).text);
};

interface On extends Partial<ClassroomAround> {
  at?: ClassroomView;
  rows?: Map<string, unknown>;
}

async function classroom({ at = { at: 'start' }, rows, ...more }: On = {}) {
  const clock = clockAt();
  const newId = idsFrom('n');
  const { items, rows: there } = memory(rows);
  const room = practiceRoom({ items, now: clock.now, newId });
  const view = signal(at);
  const { platform, copied, saved } = paperPlatform();
  let stages = 0;
  const stage: ClassroomAround['stage'] = ({ id, events }, pack, said) => {
    stages += 1;
    const consultation = createConsultation({
      ...{ packs: [pack], events, plan: id, who: 'unsaid', now: clock.now, newId: practiceNames(newId) },
    });
    const stop = consultation.events.subscribe((all) => {
      if (all !== events) said(all);
    });
    return { consultation, platform, words: signal(aidWords), english: aidWords, speakOn: () => () => {}, stop };
  };
  const around: ClassroomAround = {
    room,
    cases,
    decisions: [{ id: 'place-of-birth', title: 'Where to give birth', stage: 'birth', question: '' }],
    loadPack: async () => ({ ok: true, value: placeOfBirth }),
    loadTilts: async () => ({ ok: false, why: 'pack_missing' }),
    stage,
    openFile: async () => ({ ok: false, problems: [] }),
    view,
    go: (to) => {
      view.value = to;
    },
    large: signal(false),
    openTab: undefined,
    leave: () => {},
    print: () => {},
    download: platform.download,
    random: () => 0,
    now: clock.now,
    ...more,
  };
  await room.look();
  const root = await mount(<Classroom {...around} />);
  await settle();
  return {
    root,
    room,
    view,
    stages: () => stages,
    rows: there,
    copied,
    saved,
    clock,
    go: (to: ClassroomView) => act(async () => around.go(to)),
  };
}

const begun = async () => {
  const shown = await classroom({ at: { at: 'case', case: telephone.id } });
  await press(find(shown.root, '[data-testid="begin-practice"]'));
  await settle();
  return shown;
};
const text = (root: HTMLElement) => root.textContent ?? '';

describe('the classroom', () => {
  it('says on every view that it is practice, in words', async () => {
    const { root, go, room } = await begun();
    const practice = room.all.value?.[0]?.id ?? '';
    const views: ClassroomView[] = [
      { at: 'start' },
      { at: 'case', case: telephone.id },
      { at: 'case', case: 'no-such-case' },
      ...rolesOf(telephone).map((role) => ({ at: 'card', case: telephone.id, role }) as const),
      { at: 'practice', practice, section: 'talk' },
      { at: 'practice', practice: 'practice-gone', section: 'debrief' },
      { at: 'tilt' },
    ];
    for (const view of views) {
      await go(view);
      await settle();
      expect(find(root, '[data-practice]').textContent, JSON.stringify(view)).toContain('Nobody here is real');
      expect(document.title, JSON.stringify(view)).toMatch(/^Practice/);
    }
  });

  it('puts no word of a card on a screen before the one person whose card it is shows it, and then no other card', async () => {
    const { root } = await classroom({ at: { at: 'card', case: telephone.id, role: 'clinician' } });
    const card = () => find(root, '[data-card]');

    expect(card().closest('.only-on-paper')).not.toBeNull();
    await press(find(root, '[data-testid="card-show"]'));

    expect(card().closest('.only-on-paper')).toBeNull();
    expect(text(root)).toContain(roles.clinician.task[0]);
    expect(root.querySelectorAll('[data-card]')).toHaveLength(1);
    for (const { tells } of roles.woman.tellsIfAsked) expect(text(root)).not.toContain(tells);
  });

  it('has the scene on every card, and on hers, before anything else, that she can stop', async () => {
    for (const role of rolesOf(telephone)) {
      const { root } = await classroom({ at: { at: 'card', case: telephone.id, role } });
      const card = text(find(root, `[data-card="${role}"]`));

      expect(card, role).toContain(telephone.scene);
      expect(card.includes('You can stop at any moment'), role).toBe(role === 'woman');
      if (role === 'woman') expect(card.indexOf('You can stop')).toBeLessThan(card.indexOf(telephone.scene));
      await clearScreen();
    }
  });

  it('covers a card again when it is put away', async () => {
    const { root, go } = await classroom({ at: { at: 'card', case: telephone.id, role: 'woman' } });
    await press(find(root, '[data-testid="card-show"]'));
    await press(find(root, '[data-testid="card-away"]'));
    await go({ at: 'card', case: telephone.id, role: 'woman' });

    expect(find(root, '[data-card]').closest('.only-on-paper')).not.toBeNull();
  });

  it('has on the card of the woman everything that she tells only if she is asked, and how she begins', async () => {
    const { root } = await classroom({ at: { at: 'card', case: telephone.id, role: 'woman' } });

    const card = text(find(root, '[data-card="woman"]'));
    for (const { asked, tells } of roles.woman.tellsIfAsked) {
      expect(card).toContain(asked);
      expect(card).toContain(tells);
    }
    for (const said of [roles.woman.firstWords, ...roles.woman.neverSays]) expect(card).toContain(said);
  });

  it('prints every card of a case, and shows none of them on the screen of the case', async () => {
    const { root } = await classroom({ at: { at: 'case', case: telephone.id } });

    const cards = [...root.querySelectorAll<HTMLElement>('[data-card]')];
    expect(cards.map(({ dataset }) => dataset.card)).toEqual(rolesOf(telephone));
    for (const card of cards) expect(card.closest('.only-on-paper')).not.toBeNull();
  });

  it('opens a tab to print from where it stands in the panel, which prints nothing', async () => {
    const opened: unknown[] = [];
    let printed = 0;
    const { root } = await classroom({
      at: { at: 'case', case: telephone.id },
      openTab: (...how) => opened.push(how),
      print: () => {
        printed += 1;
      },
    });

    await press(find(root, '[data-testid="print-view"]'));

    expect(opened).toEqual([[{ at: 'case', case: telephone.id }, 'print']]);
    expect(printed).toBe(0);
  });

  it('begins the aid on the decision of the case, and keeps what is said there under names of practice alone', async () => {
    const { root, rows, room } = await begun();
    await press(find(root, 'input[type="radio"][value="nulliparous"]'));
    await settle();

    expect(find(root, '.classroom-aid h1').textContent).toBe('There is a choice');
    const [kept] = [...rows.values()] as { id: string; pack: string; events: { id: string; kind: string }[] }[];
    expect(kept).toMatchObject({ pack: 'place-of-birth', events: [{ kind: 'stratum' }] });
    for (const id of [kept?.id, ...(kept?.events ?? []).map((event) => event.id)]) expect(id).toMatch(/^practice-/);
    expect(room.unkept.value).toBeUndefined();
  });

  it('stamps what is copied from there, and offers no way into a record, to a server or among the plans of women', async () => {
    const { root, copied } = await begun();
    await press(button(find(root, 'nav.steps'), 'My plan'));
    await press(find(root, '[data-testid="copy-mine"]'));
    await press(button(find(root, 'nav.steps'), 'In the record'));

    expect(copied[0]?.startsWith(practiceStamp)).toBe(true);
    expect(text(find(root, 'pre'))).toContain(practiceStamp);
    for (const way of ['.put', '[data-send-out]', '[data-msds]', '[data-testid="nhs-number"]', '[data-testid="begin-menu"]'])
      expect(root.querySelector(way), way).toBeNull();
    expect(text(find(root, 'nav.steps'))).not.toMatch(/Plans on this device|How it is kept/);
  });

  it('ends a conversation when somebody says so, keeps it, and deletes it when it has asked', async () => {
    const { root, room, rows, go, clock } = await begun();
    clock.pass(60_000);
    await press(find(root, '[data-testid="end-practice"]'));
    await settle();

    expect(root.querySelector('.classroom-aid')).toBeNull();
    expect(room.all.value?.[0]?.ended).toBe(clock.now());
    await go({ at: 'start' });
    await settle();
    expect(text(find(root, '[data-practice-row]'))).toContain('An interpreter on the telephone');

    await press(find(root, '[data-testid="delete-one"]'));
    expect(rows.size).toBe(1);
    await press(find(root, '[data-testid="delete-one-sure"]'));
    await settle();
    expect(rows.size).toBe(0);
    expect(root.querySelector('[data-practice-row]')).toBeNull();
  });

  it('leads from the cards back into the conversation, to the step at which it was left, with the aid as it was', async () => {
    const { root, view, stages, room, go } = await begun();
    await press(button(find(root, 'nav.steps'), 'What matters'));
    await settle();
    await go({ at: 'card', case: telephone.id, role: 'clinician' });
    await settle();
    expect(room.all.value?.[0]?.looks.at(-1)?.view).toBe('cards');

    const [, id = ''] =
      /#practice\/([^/]+)\/talk/.exec(find(root, '[data-testid="back-to-talk"]').getAttribute('href') ?? '') ?? [];
    await go({ at: 'practice', practice: id, section: 'talk' });
    await settle();

    expect(view.value).toMatchObject({ practice: room.all.value?.[0]?.id });
    expect(find(root, '.classroom-aid main').getAttribute('data-step')).toBe('matters');
    // Its language and whatever else it is in came with it.
    expect(stages()).toBe(1);
    await press(find(root, '[data-testid="end-practice"]'));
    await go({ at: 'case', case: telephone.id });
    expect(root.querySelector('[data-testid="back-to-talk"]')).toBeNull();
  });

  it('says beside the way to open a file what such a file brings, and what becomes of what is here', async () => {
    const { root } = await classroom();
    expect(text(find(root, '.practice-file'))).toContain('What is marked here stays.');
  });

  it('says that a kept conversation cannot be read, and deletes nothing before it has asked', async () => {
    const { root, rows } = await classroom({ rows: new Map([['practice-x', { id: 'practice-x', of: 'another version' }]]) });

    expect(text(find(root, '[data-unread]'))).toContain('more is here that this version cannot read');
    await press(find(root, '[data-testid="delete-all"]'));
    expect(rows.size).toBe(1);
    await press(find(root, '[data-testid="delete-all-sure"]'));
    await settle();
    expect(rows.size).toBe(0);
    expect(text(root)).toContain('Deleted.');
  });

  it('says with a file that it refuses where the fault is, what it is and what to do', async () => {
    const { root } = await classroom({
      openFile: async () => ({
        ok: false,
        problems: [
          { where: 'plan file', what: 'is the plan of a real woman, and this is practice', todo: 'open it in the side panel' },
        ],
      }),
    });
    const field = find<HTMLInputElement>(root, '[data-testid="practice-file"]');
    Object.defineProperty(field, 'files', { value: [new File(['{}'], 'a.json')] });
    await act(async () => void field.dispatchEvent(new Event('change', { bubbles: true })));
    await settle();

    expect(text(find(root, '.practice-file [role="alert"]'))).toContain(
      'plan file: is the plan of a real woman, and this is practice. Open it in the side panel.',
    );
  });

  it('says what of a file is not as it is here before it is opened, and by whom it was marked', async () => {
    const practice = actedPractice(placeOfBirth, { ended: '2026-12-01T10:10:00.000Z' });
    const { root } = await classroom({
      openFile: async () => ({
        ...{ ok: true, practice },
        apart: {
          second: 2,
          marks: [{ by: 'woman', item: 'madePlanB', here: 'seen', file: 'notSeen' }],
          added: [{ by: 'observer', item: 'gaveHerTime' }],
          ...{ instruments: [1], next: true },
        },
      }),
    });
    const field = find<HTMLInputElement>(root, '[data-testid="practice-file"]');
    Object.defineProperty(field, 'files', { value: [new File(['{}'], 'a.json')] });
    await act(async () => void field.dispatchEvent(new Event('change', { bubbles: true })));
    await settle();

    expect(root.querySelectorAll('[data-apart] li')).toHaveLength(5);
    expect(text(find(root, '[data-apart]'))).toContain('Whoever listened has 2 marks in the file that are others here.');
    expect(text(find(root, '[data-apart]'))).toContain('Whoever listened, “Gave her time”. Left open here');
    expect(find<HTMLAnchorElement>(root, '[data-testid="open-apart"]').getAttribute('href')).toContain(practice.id);
  });

  it('lets the same file be chosen again, also where it was refused', async () => {
    const { root } = await classroom();
    const field = find<HTMLInputElement>(root, '[data-testid="practice-file"]');
    let cleared = 0;
    Object.defineProperty(field, 'files', { value: [new File(['{}'], 'a.json')] });
    Object.defineProperty(field, 'value', { set: () => (cleared += 1), get: () => '' });
    await act(async () => void field.dispatchEvent(new Event('change', { bubbles: true })));
    await settle();

    expect(cleared).toBe(1);
  });

  it('shows a debrief that was kept, without its conversation and with nothing to pick, and deletes it', async () => {
    const { root, room, view, go, rows } = await classroom();
    await act(async () => void room.addDebrief(debriefOf('madePlanB')));
    await act(async () => void room.addDebrief(debriefOf('madePlanB')));
    expect(root.querySelectorAll('[data-debrief-row]')).toHaveLength(1);
    const href = find<HTMLAnchorElement>(root, '[data-testid="open-debrief"]').getAttribute('href') ?? '';
    await go(openedBy(href).view);
    await settle();
    expect(find(root, '[data-practice]').textContent).toContain('Nobody here is real');
    expect(text(find(root, '.debrief-next'))).toContain('Made a plan B');
    expect(root.querySelectorAll('.debrief :is(input, textarea, select)')).toHaveLength(0);

    await go({ at: 'start' });
    await press(find(root, '[data-testid="delete-debrief"]'));
    await press(find(root, '[data-testid="delete-debrief-sure"]'));
    await settle();
    expect(rows.size).toBe(0);
    expect(view.value).toEqual({ at: 'start' });
    expect(root.querySelectorAll('[data-debrief-row]')).toHaveLength(0);
  });

  it('shows not one word of a debrief that somebody has edited in the store', async () => {
    const paths = [...placesIn(debriefOf('madePlanB'))].filter(([, list, at]) => list !== 'rows' || at === undefined);
    const some = paths.filter((_, at) => at % 5 === 0);
    expect(some.length).toBeGreaterThan(5);
    for (const path of some) {
      const debrief = withPut(debriefOf('madePlanB'), path, 'Zqfatima');
      const at = { at: 'debrief', debrief: 'practice-d' } as const;
      const { root, go } = await classroom({ at, rows: new Map([['practice-d', { id: 'practice-d', debrief }]]) });
      await settle();
      expect(root.querySelector('.debrief'), path.join(' › ')).toBeNull();
      expect(root.outerHTML, path.join(' › ')).not.toMatch(/zqfatima/i);
      await go({ at: 'start' });
      expect(root.outerHTML, path.join(' › ')).not.toMatch(/zqfatima/i);
      await clearScreen();
    }
  });

  it('saves a conversation whole from every page that comes after it', async () => {
    const { root, room, go, saved } = await begun();
    const [practice] = room.all.value ?? [];
    if (!practice) throw new Error('nothing was begun');
    await act(async () => room.change(practice.id, (before) => ({ ...before, ended: before.began })));
    await go({ at: 'practice', practice: practice.id, section: 'sheets' });
    await settle();
    await press(find(root, '[data-testid="save-practice"]'));
    // The check of the file is worked out beside the page, in its own time.
    await vi.waitFor(() => expect(saved).toHaveLength(1));
    expect(saved[0]?.name).toMatch(/^evenhand-practice-conversation-/);
    expect(JSON.parse(saved[0]?.text ?? '')).toMatchObject({
      evenhand: 'practice conversation',
      about: practiceStamp,
      conversation: { id: practice.id, case: practice.case },
    });
  });

  it('begins nothing where the decision does not arrive, and says so', async () => {
    const { root, room } = await classroom({
      at: { at: 'case', case: telephone.id },
      loadPack: async () => ({ ok: false, why: 'pack_missing' }),
    });
    await press(find(root, '[data-testid="begin-practice"]'));
    await settle();

    expect(text(find(root, '[role="alert"]'))).toContain('did not come');
    expect(room.all.value).toEqual([]);
  });

  it('is large where its address asks for that', async () => {
    const { large, view } = openedBy('#start?large');
    const { root } = await classroom({ at: view, large: signal(large) });

    expect(root.querySelector('.classroom.is-large')).not.toBeNull();
  });
});

describe('the menu of the panel', () => {
  it('leads to practice, once what is being typed is said', async () => {
    const log: string[] = [];
    const { root } = await showAid({ platform: { practise: () => log.push('practise') } });

    await press(find(root, '[data-testid="practise"]'));

    expect(log).toEqual(['practise']);
    expect(find(root, '[data-testid="practise"]').textContent).toBe('Practise in a tab');
    expect(root.querySelector('[data-testid="lock-now"]')).not.toBeNull();
  });
});
