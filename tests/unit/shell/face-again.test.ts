import { batch, signal } from '@preact/signals-core';
import { describe, expect, it } from 'vitest';
import { faceAgain } from '../../../entrypoints/sidepanel/face-again';
import { createConsultation } from '../../../lib/consultation/consultation';
import { idsFrom, packOf, parseTiny } from '../../support/builders';

/** A panel with one decision at hand and on the screen, in plan "hers". */
function panel() {
  const pack = packOf(parseTiny());
  const now = () => '2026-11-28T10:00:00.000Z';
  const consultation = createConsultation({ packs: [pack], plan: 'hers', who: 'clinician', now, newId: idsFrom('e') });
  const locked = signal(false);
  faceAgain(consultation, { locked });
  consultation.face(pack.id);
  return {
    pack,
    locked,
    consultation,
    turnTo: (plan: string) => consultation.turnTo(plan, []),
    shown: () => consultation.current.value?.id,
  };
}

describe('the decision on the screen', () => {
  it('leaves it with its plan, and does not come back with it', () => {
    const { turnTo, shown } = panel();

    turnTo('another');
    expect(shown()).toBeUndefined();

    turnTo('hers');
    expect(shown()).toBeUndefined();
  });

  type Panel = ReturnType<typeof panel>;
  const ways: [string, (panel: Panel) => void, (panel: Panel) => void][] = [
    [
      'the screen is cleared before it is locked, and shown after it is opened',
      ({ turnTo, locked }) => {
        turnTo('blank');
        locked.value = true;
      },
      ({ turnTo, locked }) => {
        locked.value = false;
        turnTo('hers');
      },
    ],
    [
      'the screen is locked before it is cleared, and opened after it is shown',
      ({ turnTo, locked }) => {
        locked.value = true;
        turnTo('blank');
      },
      ({ turnTo, locked }) => {
        turnTo('hers');
        locked.value = false;
      },
    ],
    [
      'all happens at once',
      ({ turnTo, locked }) =>
        batch(() => {
          locked.value = true;
          turnTo('blank');
        }),
      ({ turnTo, locked }) =>
        batch(() => {
          turnTo('hers');
          locked.value = false;
        }),
    ],
    [
      'it is cleared twice',
      ({ turnTo, locked }) => {
        locked.value = true;
        turnTo('blank');
        turnTo('blank again');
      },
      ({ turnTo, locked }) => {
        locked.value = false;
        turnTo('hers');
      },
    ],
  ];

  it.each(ways)('comes back after a lock where %s', (_, lock, unlock) => {
    const here = panel();

    lock(here);
    expect(here.shown()).toBeUndefined();

    unlock(here);
    expect(here.shown()).toBe(here.pack.id);
  });

  it.each(ways)('is not the next woman’s after a lock where %s', (_, lock) => {
    const here = panel();

    lock(here);
    here.locked.value = false;
    here.turnTo('the next');
    expect(here.shown()).toBeUndefined();

    here.turnTo('hers');
    expect(here.shown()).toBeUndefined();
  });
});
