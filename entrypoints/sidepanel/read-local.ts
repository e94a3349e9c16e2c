import { localParts } from '../../components/local/local-parts';
import { offerHash } from '../../lib/offer/offer-hash';
import { offerNow } from '../../lib/offer/offer-now';
import { type CheckableDecision, parseOffer } from '../../lib/offer/parse-offer';
import type { Shelf } from '../../lib/platform';
import type { LocalSettings } from '../../lib/policy/local-settings';
import { themeCss } from '../../lib/theme/theme-css';
import { themeFrom } from '../../lib/theme/theme-from';
import localWords from '../../locales/en-GB/local.json';
import type { OfferRead, ThemeRead } from './trust-local';

/** What shows an offer, and the words for it. */
export { localParts as parts, localWords as words };

/**
 * Reads an offer that came by policy against every decision of the panel.
 * @param today ISO date
 */
export async function readOffer(text: string, today: string, shelf: Shelf): Promise<OfferRead> {
  const [hash, decisions] = await Promise.all([offerHash(text), decisionsFor(text, shelf)]);
  const parsed = parseOffer(text, { today, decisions, complete: true, hash });
  if (parsed.ok) return { now: offerNow(parsed), problems: [] };
  const problems = parsed.problems.map((problem) => ({ ...problem, where: `policy › ${problem.where}` }));
  return { now: offerNow({ ...parsed, problems }), problems };
}

/** Reads a theme that came by policy. What is refused is as we have it. */
export function readTheme(given: LocalSettings['theme']): ThemeRead {
  const { theme, problems } = themeFrom(given, (name) => `policy › ${name}`);
  return { css: themeCss(theme), problems };
}

/** Every decision by its id, with the options of those that the offer names: no other pack is fetched to check it. */
async function decisionsFor(text: string, shelf: Shelf): Promise<CheckableDecision[]> {
  return Promise.all(
    shelf.cards.map(async ({ id }) => {
      const loaded = text.includes(JSON.stringify(id)) ? await shelf.load(id) : undefined;
      if (loaded && !loaded.ok) throw new Error(`the decision ${id} could not be read`);
      return { id, options: loaded?.value.options.map(({ id: option, name }) => ({ id: option, name })) ?? [] };
    }),
  );
}
