export type Tier = 'qualifying' | 'certification' | 'test' | 'quality' | 'test-quality';

export interface IpdasItem {
  n: number;
  tier: Tier;
  criterion: string;
  /** Nothing in a pack can show it: somebody has to have done it, and to say so. */
  done?: true;
}

/**
 * The 44 items of IPDAS v4.0 in words of our own. Tiers and numbers after Joseph-Williams and others, 2014
 * (doi.org/10.1177/0272989X13501721), as far as they could be read second-hand (standards.md, section 1.1):
 * compare with its table before a claim is published.
 */
export const ipdasItems: readonly IpdasItem[] = [
  { n: 1, tier: 'qualifying', criterion: 'Says what the situation is.' },
  { n: 2, tier: 'qualifying', criterion: 'Says which decision is to be made.' },
  { n: 3, tier: 'qualifying', criterion: 'Lists the options.' },
  { n: 4, tier: 'qualifying', criterion: 'Says what is good about each option.' },
  { n: 5, tier: 'qualifying', criterion: 'Says what is hard about each option.' },
  { n: 6, tier: 'qualifying', criterion: 'Says what living with each option is like: in body, in mind, with others.' },
  { n: 7, tier: 'certification', criterion: 'Shows good and hard things in equal detail.' },
  { n: 8, tier: 'certification', criterion: 'Names the evidence behind its figures.' },
  { n: 9, tier: 'certification', criterion: 'Gives the date on which it was put together.' },
  { n: 10, tier: 'certification', criterion: 'Says how it is kept up to date.' },
  { n: 11, tier: 'certification', criterion: 'Says how uncertain each figure is.' },
  { n: 12, tier: 'certification', criterion: 'Says who paid for it.' },
  { n: 13, tier: 'test', criterion: 'Says what the test measures.' },
  { n: 14, tier: 'test', criterion: 'Says what follows a result that finds something.' },
  { n: 15, tier: 'test', criterion: 'Says what follows a result that finds nothing.' },
  { n: 16, tier: 'test', criterion: 'Says what it means to find something that would never have caused trouble.' },
  { n: 17, tier: 'quality', criterion: 'Says what tends to happen if nothing is done.' },
  { n: 18, tier: 'quality', criterion: 'Lets a reader set the options side by side.' },
  { n: 19, tier: 'quality', criterion: 'Gives chances of what can happen.' },
  { n: 20, tier: 'quality', criterion: 'Says which group each figure is about.' },
  { n: 21, tier: 'quality', criterion: 'Gives the counts themselves, and not only a comparison.' },
  { n: 22, tier: 'quality', criterion: 'Counts over the same time for every option.' },
  { n: 23, tier: 'quality', criterion: 'Counts out of the same number for every option.' },
  { n: 24, tier: 'quality', criterion: 'Shows a chance in more than one way.' },
  { n: 25, tier: 'quality', criterion: 'Asks her what matters most to her.' },
  { n: 26, tier: 'quality', criterion: 'Offers steps for deciding.' },
  { n: 27, tier: 'quality', criterion: 'Helps her to talk with those who care for her.' },
  { n: 28, tier: 'quality', criterion: 'Women were asked what they need in order to decide.', done: true },
  { n: 29, tier: 'quality', criterion: 'Clinicians were asked what they need.', done: true },
  { n: 30, tier: 'quality', criterion: 'Women who had no part in making it have reviewed it.', done: true },
  { n: 31, tier: 'quality', criterion: 'Clinicians who had no part in making it have reviewed it.', done: true },
  { n: 32, tier: 'quality', criterion: 'It was tried with women who face the decision.', done: true },
  { n: 33, tier: 'quality', criterion: 'It was tried with clinicians who counsel about it.', done: true },
  { n: 34, tier: 'quality', criterion: 'Says how the evidence was found and chosen.' },
  { n: 35, tier: 'quality', criterion: 'Says how good the evidence is.' },
  { n: 36, tier: 'quality', criterion: 'Says who made it, and what they are.' },
  { n: 37, tier: 'quality', criterion: 'Reports how easy it is to read.' },
  { n: 38, tier: 'quality', criterion: 'There is evidence that choices fit what matters to her better with it.', done: true },
  { n: 39, tier: 'quality', criterion: 'There is evidence that women know more about their options with it.', done: true },
  { n: 40, tier: 'test-quality', criterion: 'Gives the chance that the test finds what is there.' },
  { n: 41, tier: 'test-quality', criterion: 'Gives the chance that it finds nothing where nothing is.' },
  { n: 42, tier: 'test-quality', criterion: 'Gives the chance that it finds something where nothing is.' },
  { n: 43, tier: 'test-quality', criterion: 'Gives the chance that it misses what is there.' },
  { n: 44, tier: 'test-quality', criterion: 'Gives the chance that the condition is found with the test and without it.' },
];
