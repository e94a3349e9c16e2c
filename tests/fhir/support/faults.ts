import { type Fault, outcome } from './fhir-backend';

/** What can go wrong with one POST. */
export const faults = {
  /** The connection breaks after the resource was kept, so that the sender cannot know. */
  brokenAfter: { kept: true, answer: 'drop' },
  /** The connection breaks before anything was kept. */
  brokenBefore: { kept: false, answer: 'drop' },
  /** The resource is kept, and the answer is an error all the same. */
  keptButRefused: (status: number): Fault => ({ kept: true, answer: outcome(status, 'exception', 'It broke.') }),
  refused: (status: number, code = 'exception'): Fault => ({ kept: false, answer: outcome(status, code, 'It broke.') }),
  /** Something between the sender and the server answers in its place, as a sign-in page of a network does. */
  notFhir: {
    kept: false,
    answer: { status: 200, headers: { 'content-type': 'text/html' }, body: '<p>Sign in to the network</p>' },
  },
  /** Kept at once, and answered when the promise says so. */
  slow: (after: Promise<void>): Fault => ({ kept: true, after }),
} satisfies Record<string, Fault | ((...how: never[]) => Fault)>;
