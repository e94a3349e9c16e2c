/** Where she stands, as a note for staff says it of her; everything else as it is. */
export const ofHer = (said: string): string => said.replace(/^I am leaning to: (.*)\.$/, 'Where she is now: leaning to $1');
