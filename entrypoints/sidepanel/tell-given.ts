import type { Platform } from '../../lib/platform';

/** Her plan as a page or a file, and the card for her door. A document for a record, or a message to us, is nothing of hers. */
const hers = new Set(['text/html', 'application/json']);

/**
 * The same platform, telling when the plan was given to her: printed, saved, copied for her or shown as codes. A note that
 * is copied goes into the record, and is not given to her.
 */
export function tellGiven(platform: Platform, given: () => void): Platform {
  const told = async <T extends { ok: boolean }>(doing: Promise<T>, so = true): Promise<T> => {
    const outcome = await doing;
    if (outcome.ok && so) given();
    return outcome;
  };
  const { copy, download, print, carry } = platform;
  return {
    ...platform,
    copy: (text, to) => told(copy(text), to === 'her'),
    download: (file) => told(download(file), hers.has(file.type)),
    print: (layout) => told(print(layout)),
    ...(carry && {
      carry: async () => {
        const outcome = await carry();
        if (!outcome.ok) return outcome;
        const toCodes: typeof outcome.value.toCodes = async (plan) => {
          const codes = await outcome.value.toCodes(plan);
          if (codes.length > 0) given();
          return codes;
        };
        return { ok: true, value: { ...outcome.value, toCodes } };
      },
    }),
  };
}
