import { describe, expect, it } from 'vitest';
import type { Event } from '../../../lib/consultation/event-schema';
import { fetchNamedPacks } from '../../../lib/consultation/fetch-named-packs';
import type { Pack } from '../../../lib/pack/pack';
import type { Outcome } from '../../../lib/platform';
import { talk, tiny } from '../../support/builders';

const packs: Pack[] = [tiny, { ...tiny, id: 'second' }];
/** Something that was said of a decision. */
const said = (pack: string, id = `of-${pack}`): Event => ({
  ...{ id, at: '2026-11-24T10:00:00.000Z', who: 'woman', pack, version: '1.2.3' },
  ...{ kind: 'reason', words: 'Near.' },
});

/** A thread beside a shelf that writes down what it was asked for, and answers when it is let. */
function thread(...events: Event[]) {
  const { consultation } = talk({ packs: [], events });
  const asked: string[] = [];
  const waiting = new Map<string, (outcome: Outcome<Pack>) => void>();
  const load = (id: string) => {
    asked.push(id);
    return new Promise<Outcome<Pack>>((resolve) => waiting.set(id, resolve));
  };
  const answer = async (id: string, outcome: Outcome<Pack>) => {
    waiting.get(id)?.(outcome);
    await Promise.resolve();
    await Promise.resolve();
  };
  const stop = fetchNamedPacks(consultation, {
    cards: packs.map(({ id, title, stage }) => ({ id, title, stage, question: '' })),
    load,
  });
  return {
    consultation,
    asked,
    stop,
    arrives: (pack: Pack) => answer(pack.id, { ok: true, value: pack }),
    fails: (id: string) => answer(id, { ok: false, why: 'pack_missing' }),
    say: (event: Event) => consultation.turnTo('plan-1', [...consultation.events.value, event]),
  };
}

describe('decisions that a plan names', () => {
  it('are fetched once, however often they are named', () => {
    const { asked } = thread(said('tiny', 'a'), said('tiny', 'b'), said('second'), said('tiny', 'c'));

    expect(asked).toEqual(['tiny', 'second']);
  });

  it('are at hand when they have arrived, and on no screen unasked', async () => {
    const { consultation, arrives } = thread(said('tiny'));

    await arrives(tiny);

    expect(consultation.packs.value).toEqual([tiny]);
    expect(consultation.current.value).toBeUndefined();
  });

  it('are not asked for again while they are on the way, nor when they are there', async () => {
    const { asked, arrives, say } = thread(said('tiny', 'a'));

    say(said('tiny', 'b'));
    await arrives(tiny);
    say(said('tiny', 'c'));

    expect(asked).toEqual(['tiny']);
  });

  it('are left alone when the shelf does not have them', () => {
    const { asked, consultation } = thread(said('local-tiny'), said('gone'));

    expect(asked).toEqual([]);
    expect(consultation.packs.value).toEqual([]);
  });

  it('are fetched when another plan, that names them, takes the place of this one', () => {
    const { asked, consultation } = thread();

    consultation.turnTo('theirs', [said('second')]);

    expect(asked).toEqual(['second']);
  });

  it('are not fetched any more once that was stopped', () => {
    const { asked, stop, say } = thread();
    stop();

    say(said('tiny'));

    expect(asked).toEqual([]);
  });
});

describe('a decision that does not arrive', () => {
  it('is not asked for over and over', async () => {
    const { asked, fails } = thread(said('tiny'));

    await fails('tiny');

    expect(asked).toEqual(['tiny']);
  });

  it('is asked for again when something else is said', async () => {
    const { asked, fails, say, arrives, consultation } = thread(said('tiny', 'a'));
    await fails('tiny');

    say(said('tiny', 'b'));
    await arrives(tiny);

    expect(asked).toEqual(['tiny', 'tiny']);
    expect(consultation.packs.value).toEqual([tiny]);
  });

  it('keeps no other from arriving', async () => {
    const { fails, arrives, consultation } = thread(said('tiny'), said('second'));
    await fails('tiny');

    await arrives({ ...tiny, id: 'second' });

    expect(consultation.packs.value.map(({ id }) => id)).toEqual(['second']);
  });
});
