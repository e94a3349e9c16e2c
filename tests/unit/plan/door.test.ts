import { describe, expect, it } from 'vitest';
import { doorLines } from '../../../lib/consultation/said-of';
import { doorOffers } from '../../../lib/plan/door-offers';
import { sayOnDoor } from '../../../lib/plan/say-on-door';
import { talk } from '../../support/builders';

describe('what is offered for a line of the card', () => {
  it('is her own words of the plan, each once and letter for letter', () => {
    const t = talk();
    const { add } = t.consultation;
    add('tiny', { kind: 'about', prompt: 'hopes', words: '  A calm\nroom ' });
    add('tiny', { kind: 'about', prompt: 'worries', words: '  A calm\nroom ' });
    add('tiny', { kind: 'about', prompt: 'home', words: 'Sam' });
    add('tiny', { kind: 'about', prompt: 'talk', words: 'Urdu' });
    add('tiny', { kind: 'reason', words: 'It is near' });
    add('tiny', { kind: 'planB', ifThen: 'full', words: 'Tell me first' });

    const offers = Object.fromEntries(doorLines.map((line) => [line, doorOffers(t.plan(), line)]));

    expect(offers).toEqual({
      band: [],
      message: ['  A calm\nroom ', 'It is near'],
      with: ['Sam'],
      speak: ['Urdu'],
      ifMove: ['Tell me first'],
    });
    expect(t.plan().door.every(({ said }) => said === undefined)).toBe(true);
  });

  it('is not what stands on the line already', () => {
    const t = talk();
    t.consultation.add('tiny', { kind: 'about', prompt: 'home', words: 'Sam' });
    sayOnDoor(t.consultation, 'with', 'Sam');

    expect(doorOffers(t.plan(), 'with')).toEqual([]);
  });
});

describe('a line of the card', () => {
  it('is said of a plan, also where no decision is on the screen', () => {
    const t = talk();
    t.consultation.add('tiny', { kind: 'about', prompt: 'home', words: 'Sam' });
    t.consultation.face(undefined);

    expect(sayOnDoor(t.consultation, 'with', 'Sam')).toBe(true);
    expect(t.plan().door.find(({ line }) => line === 'with')?.said?.words).toBe('Sam');
  });

  it('is refused where there is neither a decision nor anything said', () => {
    const t = talk();
    t.consultation.face(undefined);

    expect(sayOnDoor(t.consultation, 'with', 'Sam')).toBe(false);
    expect(t.consultation.events.value).toEqual([]);
  });
});
