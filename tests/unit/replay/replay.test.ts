import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Deed, Event } from '../../../lib/consultation/event-schema';
import type { Pack } from '../../../lib/pack/pack';
import type { Look, Practice } from '../../../lib/practice/practice';
import { practiceNames } from '../../../lib/practice/practice-mark';
import { replayOf } from '../../../lib/replay/replay';

const pack = {
  id: 'induction',
  options: [
    { id: 'now', kind: 'course' },
    { id: 'later', kind: 'wait' },
  ],
  rows: [{ key: 'caesarean' }, { key: 'caesarean' }, { key: 'tears' }],
  ifThen: [{ id: 'waters' }, { id: 'sooner' }],
  parts: [{ id: 'all', options: [{ id: 'now' }, { id: 'later' }] }],
} as unknown as Pack;

const began = Date.parse('2026-12-01T10:00:00.000Z');
const at = (seconds: number) => new Date(began + seconds * 1000).toISOString();
let next = 0;
const newName = practiceNames(() => `n${next++}`);
const said = (seconds: number, deed: Deed, more: Partial<Event> = {}): Event =>
  ({ id: newName(), at: at(seconds), who: 'woman', pack: 'induction', version: '0.1.0', ...deed, ...more }) as Event;
const look = (seconds: number, view: string, options: string[] = [], rows: string[] = [], frames = false): Look => ({
  at: at(seconds),
  view,
  options,
  rows,
  frames,
});
const practice = (events: Event[], looks: Look[], ended: number | null = null): Practice => ({
  id: newName(),
  case: { id: 'a-case', version: '0.1.0' },
  pack: 'induction',
  began: at(0),
  ended: ended === null ? null : at(ended),
  events,
  looks,
  sheets: [],
  debrief: { well: [], next: null },
});

describe('the replay of a practice conversation', () => {
  it('says for how long each option and row was on the screen, and when first', () => {
    const replay = replayOf(
      practice(
        [],
        [
          look(0, 'start'),
          look(10, 'compare', ['now'], ['caesarean']),
          look(40, 'compare', ['now', 'later'], ['caesarean', 'tears']),
          look(70, 'away', ['now', 'later'], ['tears']),
          look(100, 'row', ['later'], ['tears'], true),
        ],
        130,
      ),
      pack,
    );
    expect(replay.options).toEqual([
      { id: 'now', first: 10, seconds: 60, wait: false },
      { id: 'later', first: 40, seconds: 60, wait: true },
    ]);
    expect(replay.rows).toMatchObject([
      { id: 'caesarean', first: 10, seconds: 60 },
      { id: 'tears', first: 40, seconds: 60 },
    ]);
    expect(replay).toMatchObject({ seconds: 130, away: 30, order: ['now', 'later'], outOfOrder: 0 });
    expect(replay.firsts).toMatchObject({ waiting: 40, bothFrames: 100, ownWordsAsked: null });
  });

  it('shows what was never on the screen as never, and not as no time', () => {
    const { options, firsts } = replayOf(practice([], [look(0, 'compare', ['now'])], 60), pack);
    expect(options[1]).toMatchObject({ id: 'later', first: null });
    expect(firsts.waiting).toBeNull();
  });

  it('says when her own words were asked for and when she said them, questions and their answers, and plan B', () => {
    const own = newName();
    const events = [
      said(20, { kind: 'about', prompt: 'hopes', words: 'To be at home.' }),
      said(50, { kind: 'question', question: own, words: 'And if I wait?' }),
      said(55, { kind: 'question', question: 'induction.sweep', words: 'What is a sweep?' }),
      said(80, { kind: 'answer', question: own, by: 'midwife', words: 'We check you both.', answered: true }),
      said(90, { kind: 'planB', ifThen: 'waters', words: 'Ring first.' }),
      said(95, { kind: 'standing', standing: 'leaning', option: 'later' }),
    ];
    const replay = replayOf(practice(events, [look(0, 'start'), look(15, 'matters')], 120), pack);
    expect(replay.firsts).toMatchObject({ ownWordsAsked: 15, ownWordsSaid: 20, planB: 90, stand: 95 });
    expect(replay.questions).toEqual([
      { question: 'own', asked: 50, answered: 80 },
      { question: 'induction.sweep', asked: 55, answered: null },
    ]);
    expect(replay.planBs).toEqual(['waters']);
  });

  it('says when the pages came that say that she may choose, wait or say no, and when she said no or wanted time', () => {
    const events = [
      said(40, { kind: 'standing', standing: 'time', option: null }),
      said(50, { kind: 'standing', standing: 'none', option: null }),
    ];
    const { firsts } = replayOf(practice(events, [look(0, 'start'), look(30, 'decide')], 60), pack);
    expect(firsts).toMatchObject({ waiting: null, mayChoose: 0, mayDecline: 30, wantedTime: 40, saidNo: 50 });
    const none = replayOf(practice([], [look(0, 'compare')], 60), pack).firsts;
    expect(none).toMatchObject({ mayChoose: null, mayDecline: null, wantedTime: null, saidNo: null });
  });

  it('tells what was put side by side as chosen once somebody has pressed, and not where the aid did it by itself', () => {
    const compare = (seconds: number, options: string[]) => said(seconds, { kind: 'compare', options });
    const others = (events: Event[]) =>
      replayOf(practice(events, []), pack).moments.flatMap(({ deed, at: when }) => (deed.kind === 'other' ? [when] : []));
    expect(others([compare(10, ['now', 'later'])])).toEqual([]);
    expect(others([compare(10, ['now', 'later']), compare(20, ['now']), compare(30, ['now', 'later'])])).toEqual([20, 30]);
    expect(others([compare(10, ['now'])])).toEqual([10]);
  });

  it('tells one press for another language once, also where it then stands beside English', () => {
    const turned = (seconds: number, locale: string, beside: string | null) =>
      said(seconds, { kind: 'language', locale, draft: true, beside });
    const events = [turned(10, 'pl', null), turned(10, 'pl', 'en-GB'), turned(50, 'en-GB', null)];
    const { moments } = replayOf(practice(events, []), pack);
    expect(moments.map(({ at: when, deed }) => [when, deed])).toEqual([
      [10, { kind: 'language', locale: 'pl' }],
      [50, { kind: 'language', locale: 'en-GB' }],
    ]);
  });

  it('names the page of two languages, with each step that was on it, and asks for her own words there as anywhere', () => {
    const double = (seconds: number, of: string): Look => ({ ...look(seconds, 'double'), of });
    const { moments, firsts } = replayOf(practice([], [look(0, 'plan'), double(10, 'plan'), double(20, 'matters')], 60), pack);
    expect(moments.map(({ deed }) => deed)).toEqual([
      { kind: 'view', view: 'plan' },
      { kind: 'view', view: 'double', of: 'plan' },
      { kind: 'view', view: 'double', of: 'matters' },
    ]);
    expect(firsts.ownWordsAsked).toBe(20);
  });

  it('takes the time at the cards out as it does the time in which the page was hidden', () => {
    const looks = [look(0, 'start', ['now']), look(10, 'cards', ['now']), look(40, 'away'), look(50, 'start')];
    const { away, options } = replayOf(practice([], looks, 60), pack);
    expect([away, options[0]?.seconds]).toEqual([40, 10]);
  });

  it('has what was taken back in it, marked', () => {
    const stand = said(10, { kind: 'standing', standing: 'decided', option: 'now' });
    const { moments } = replayOf(practice([stand, said(20, { kind: 'undone', event: stand.id })], []), pack);
    expect(moments.map(({ at: when, undone }) => [when, undone])).toEqual([
      [10, true],
      [20, false],
    ]);
  });

  it('counts a look or an event that goes back as happening at once, and says so', () => {
    const replay = replayOf(
      practice([], [look(30, 'compare', ['now']), look(10, 'compare', ['later']), look(50, 'start')], 60),
      pack,
    );
    expect(replay.options.map(({ seconds }) => seconds)).toEqual([0, 20]);
    expect(replay.outOfOrder).toBe(1);
  });

  it('holds not one word of what anybody said', () => {
    const words = fc.stringMatching(/^[A-Za-zÀ-ÿ ]{6,40}$/).filter((text) => text.trim().length > 5);
    fc.assert(
      fc.property(words, (text) => {
        const mark = `#${text}#`;
        const events = [
          said(1, { kind: 'about', prompt: 'worries', words: mark }),
          said(2, { kind: 'reason', words: mark }),
          said(3, { kind: 'question', question: newName(), words: mark }),
          said(4, { kind: 'planB', ifThen: 'waters', words: mark }),
          said(5, { kind: 'label', words: mark }),
          said(6, { kind: 'conversation', field: 'present', words: mark }),
          said(7, { kind: 'offered', option: 'now', offered: false, why: mark }),
        ];
        expect(JSON.stringify(replayOf(practice(events, []), pack))).not.toContain(JSON.stringify(mark).slice(1, -1));
      }),
    );
  });

  it('accounts for every second once', () => {
    const views = fc.constantFrom('start', 'compare', 'row', 'away');
    fc.assert(
      fc.property(fc.array(fc.tuple(fc.integer({ min: 1, max: 400 }), views), { minLength: 1, maxLength: 40 }), (steps) => {
        let time = 0;
        const looks = steps.map(([for_, view]) => {
          const one = look(time, view, ['now']);
          time += for_;
          return one;
        });
        const { options, away, seconds } = replayOf(practice([], looks, time), pack);
        expect((options[0]?.seconds ?? 0) + away).toBe(seconds);
      }),
    );
  });
});
