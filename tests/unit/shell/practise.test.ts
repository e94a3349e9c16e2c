import { describe, expect, it } from 'vitest';
import { practise } from '../../../entrypoints/sidepanel/practise';

describe('going to practise from the panel', () => {
  const went = (beside: boolean) => {
    const log: string[][] = [];
    practise(beside, {
      openPage: async (page) => void log.push(['tab', page]),
      goTo: (page) => log.push(['here', page]),
    });
    return log;
  };

  it('takes the place of an empty panel', () => {
    expect(went(false)).toEqual([['here', '/classroom.html']]);
  });

  it('opens beside one that has a word or a place to lose, and leaves it where it is', () => {
    expect(went(true)).toEqual([['tab', '/classroom.html']]);
  });
});
