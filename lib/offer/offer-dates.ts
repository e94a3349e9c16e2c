import { daysUntil } from '../pack/days-until';
import { at } from './offer-problem';
import type { OfferRule } from './offer-rule';

/**
 * Days for which an offer may hold: a year, and five weeks to write the next. A trust says anew each year what it
 * offers, and a number to ring that nobody has looked at for longer is worse than none.
 */
const mostDays = 400;

export const offerDates: OfferRule = ({ offer: { published, expires }, json, today }, report) => {
  // A date that could not be read has a stand-in, which says nothing about the other.
  const [from, to] = [at(json, ['published']) === published, at(json, ['expires']) === expires];
  if (from && published > today)
    report(['published'], `${published} is after today, ${today}`, 'write the day on which somebody last read all of it');
  if (from && to && expires <= published)
    report(['expires'], `${expires} is not after ${published}, the day it was published`, 'write a later day');
  const days = daysUntil(expires, published);
  if (from && to && days > mostDays)
    report(
      ['expires'],
      `${expires} is ${days} days after it was published, and ${mostDays} is the most`,
      'write an earlier day, and read all of it again by then',
    );
  if (to && expires < today)
    report(
      ['expires'],
      `it has expired: its last day was ${expires}, and today is ${today}`,
      'read all of it again, correct it, and write new dates into published and expires',
    );
};
