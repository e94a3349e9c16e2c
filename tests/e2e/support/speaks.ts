import { type FakeSpeech, type FakeVoice, installFakeSpeech } from '../../support/fake-speech';
import type { Aid } from './walk';

/** Gives the window of an aid voices of its own: headless browsers have none. */
export const giveVoices = (aid: Aid, voices: FakeVoice[]): Promise<unknown> =>
  aid.evaluate(`(${installFakeSpeech})(${JSON.stringify(voices)})`);

const made = <T>(aid: Aid, ask: (speech: FakeSpeech) => T): Promise<T> =>
  aid.evaluate(`(${ask})(globalThis.fakeSpeech)`) as Promise<T>;

/** Everything that was said, with the language of the voice. */
export const saidBy = (aid: Aid): Promise<string[]> => made(aid, ({ said }) => said);
export const isSpeaking = (aid: Aid): Promise<boolean> => made(aid, ({ speaking }) => speaking());
/** The voice comes to the end of what it is saying. */
export const breathEnds = (aid: Aid): Promise<void> => made(aid, ({ end }) => end());

/** Where the line that is read stands, and what stands over it, in px of the window of the aid. */
export const markedAt = (aid: Aid) =>
  aid.evaluate(() => {
    const box = document.querySelector('[data-aloud]')?.getBoundingClientRect();
    const head = document.querySelector('.head-of-aid')?.getBoundingClientRect();
    return { top: box?.top ?? -1, bottom: box?.bottom ?? -1, head: head?.bottom ?? 0, window: innerHeight };
  });
