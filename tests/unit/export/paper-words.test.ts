import { describe, expect, it } from 'vitest';
import type { Event, Who } from '../../../lib/consultation/event-schema';
import { paperError, paperStamp } from '../../../lib/export/paper-words';
import { aidWords } from '../../support/builders';

const by = (who: Who): Event => ({
  id: 'a',
  at: '2026-11-24T10:00:00.000Z',
  who,
  pack: 'tiny',
  version: '1.2.3',
  kind: 'reason',
  words: 'It is near',
});

describe('a stamp on her paper', () => {
  it.each([
    ['woman', 'Written by me, on 24 November 2026'],
    ['supporter', 'Written down by someone with me, on 24 November 2026'],
    ['clinician', 'Written down by a clinician, on 24 November 2026'],
  ] as const)('is in her voice: %s', (who, said) => {
    expect(paperStamp(by(who), '1.2.3', aidWords)).toBe(said);
  });

  it('names the version of the figures where it is another than that of the receipt', () => {
    expect(paperStamp(by('woman'), '1.3.0', aidWords)).toBe('Written by me, on 24 November 2026, figures 1.2.3');
  });

  it('is in her voice where something was recorded in error, with why', () => {
    const error = { ...by('woman'), kind: 'corrected', event: 'b', why: 'Wrong woman' } as unknown as Parameters<
      typeof paperError
    >[0];

    expect(paperError(error, aidWords)).toBe('Recorded in error. Marked so by me, on 24 November 2026. Wrong woman');
  });
});
