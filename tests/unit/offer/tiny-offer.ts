import type { OfferFile } from '../../../lib/offer/offer-schema';
import { type CheckableDecision, type OfferContext, type ParsedOffer, parseOffer } from '../../../lib/offer/parse-offer';
import { problemLine } from '../../../lib/problem';

/** A day between the two dates of the offer. */
export const today = '2026-12-01';

/** The decision that the offer is held against: three options, no pack behind it. */
export const tea: CheckableDecision = {
  id: 'tea',
  options: [
    { id: 'pot', name: 'A pot of tea' },
    { id: 'cup', name: 'One cup' },
    { id: 'none', name: 'No tea' },
  ],
};

/** A sound offer of a made-up trust, with everything that an offer can hold. */
export function tinyOffer(): Written {
  const rate = (option: string, value: number) => ({ option, kind: 'rate' as const, value });
  return {
    trust: 'Riverside Hospitals',
    published: '2026-11-01',
    expires: '2027-10-31',
    contacts: [
      { name: 'Advice line', phone: '01632 960 001', hours: 'Day and night' },
      { name: 'Front desk', email: 'desk@riverside.example', web: 'https://riverside.example/desk?from=aid' },
    ],
    topics: { hours: 'Open on weekdays only, 9am to 5pm.', voices: 'We meet on Mondays.' },
    decisions: [
      {
        decision: 'tea',
        options: [
          { option: 'pot', here: true, where: 'The kitchen, floor 2', reach: 'Ring before you come.' },
          { option: 'cup', here: false, where: 'Hillside, 3 miles away', contact: { name: 'Hillside', phone: '01632 960 002' } },
          { option: 'none', here: true, where: 'Everywhere' },
        ],
        rows: [
          {
            id: 'spilt',
            label: 'Spilt some',
            who: '1,200 women who had tea here in 2025',
            window: 'Within an hour',
            per: 100,
            had: 'spilt some',
            not: 'did not',
            arms: [
              rate('pot', 7),
              { option: 'cup', kind: 'unknown' as const, why: 'Nobody has counted.' },
              { option: 'none', kind: 'notApplicable' as const, why: 'Without tea there is none to spill.' },
            ],
            source: {
              title: 'Count of 2025',
              publisher: 'Riverside Hospitals',
              date: '2025-12-31',
              url: 'https://riverside.example/count',
            },
          },
        ],
      },
    ],
  };
}

type Given<T> = { [Key in keyof T]-?: Exclude<T[Key], undefined> };
type Decision = Given<Given<OfferFile>['decisions'][number]>;
/** A file in which every part is there. */
export type Written = Given<Omit<OfferFile, '$schema' | 'decisions'>> & { decisions: Decision[] };

export function parseTiny(written: unknown, context: Partial<OfferContext> = {}): ParsedOffer {
  const text = typeof written === 'string' ? written : JSON.stringify(written);
  return parseOffer(text, { today, decisions: [tea], hash: 'abc', ...context });
}

/** Each problem as a line, none where the offer is good. */
export function linesOf(parsed: ParsedOffer): string[] {
  return parsed.ok ? [] : parsed.problems.map(problemLine);
}

/** The lines of a sound offer that was changed in one way. */
export function spoilt(change: (offer: Written) => unknown, context: Partial<OfferContext> = {}): string[] {
  const offer = tinyOffer();
  return linesOf(parseTiny(change(offer) ?? offer, context));
}
