import { describe, expect, it } from 'vitest';
import { practise } from '../../../entrypoints/sidepanel/practise';
import { talk } from '../../support/builders';

describe('going to practise from the panel', () => {
  const went = (say: boolean) => {
    const { consultation } = talk();
    if (say) consultation.add('tiny', { kind: 'about', prompt: 'hopes', words: 'A calm room.' });
    const log: string[][] = [];
    practise({
      consultation,
      openPage: async (page) => void log.push(['tab', page]),
      goTo: (page) => log.push(['here', page]),
    });
    return log;
  };

  it('takes the place of an empty panel', () => {
    expect(went(false)).toEqual([['here', '/classroom.html']]);
  });

  it('opens beside a plan that somebody has begun, kept or not, and leaves it where it is', () => {
    expect(went(true)).toEqual([['tab', '/classroom.html']]);
  });
});
