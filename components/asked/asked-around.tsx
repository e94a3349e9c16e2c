import { signal } from '@preact/signals';
import type { ComponentChildren } from 'preact';
import { useMemo } from 'preact/hooks';
import type { Consultation } from '../../lib/consultation/consultation';
import type { Platform } from '../../lib/platform';
import type { AidWords } from '../../lib/words/aid-words';
import { AidContext, type AidValue, type View } from '../aid-context';

interface AskedAroundProps {
  consultation: Consultation;
  words: AidWords;
  english: AidWords;
  children: ComponentChildren;
}

const refused = { ok: false, why: 'print_blocked' } as const;
/** Nothing leaves this page but numbers. */
const platform: Platform = {
  copy: async () => refused,
  download: async () => refused,
  print: async () => refused,
};

/** What the parts of the aid stand in everywhere else, for the page of her questions: it has no decision and no plan. */
export function AskedAround({ consultation, words, english, children }: AskedAroundProps) {
  const value = useMemo(
    (): AidValue => ({
      consultation,
      get decision(): never {
        throw new Error('no decision is on this page');
      },
      platform,
      parts: {},
      today: signal(consultation.now().slice(0, 10)),
      words,
      record: { consultation, words: english },
      t: words.t,
      view: signal<View>({ at: 'start' }),
      go: () => {},
      typing: signal(0),
      fields: new Set(),
      said: signal(''),
      sure: signal(false),
    }),
    [consultation, words, english],
  );
  return <AidContext.Provider value={value}>{children}</AidContext.Provider>;
}
