import fc from 'fast-check';
import type { Event } from '../../../lib/consultation/event-schema';
import { tiny } from '../../support/builders';
import { anyEvents } from '../carry/any-event';

const ids = {
  option: ['go', 'other', 'wait'],
  stratum: ['first', 'later'],
  value: ['rest', 'money'],
  ifThen: ['full', 'late'],
  question: ['q1', 'q2'],
  row: tiny.rows.map(({ key }) => key),
} as const;

/** Every kind of event with anybody's words in it, as often as not of the tiny decision and with names that it has. */
export const anySaid: fc.Arbitrary<readonly Event[]> = fc
  .tuple(anyEvents, fc.infiniteStream(fc.nat()))
  .map(([events, numbers]) => {
    const pick = <T>(list: readonly T[]): T => list[numbers.next().value % list.length] as T;
    return events.map((event) => {
      if (pick([true, true, true, false]) === false) return event;
      const named = Object.entries(ids).flatMap(([key, list]) => (key in event ? [[key, pick(list)]] : []));
      const part = 'part' in event ? { part: 'all' } : {};
      const shown = event.kind === 'shown' ? { options: [...ids.option], rows: [...ids.row] } : {};
      return { ...event, pack: 'tiny', ...Object.fromEntries(named), ...part, ...shown } as Event;
    });
  });

/** Words that formats trip over, and whether FHIR's strings can hold them as they are. */
export const hostile: readonly [string, string, boolean][] = [
  ['a script', '<script>alert(1)</script> ]]> &amp; <!-- -->', true],
  ['right to left', 'أريد أن أبقى في البيت، لا في المستشفى.', true],
  ['controls', 'a\0b\u0007c\u001bd\u007fe\u0085f', false],
  ['halves of letters', '\ud83d a \udc69', false],
  ['no letters', '\uffff\ufffe', false],
  ['odd blanks', '\ufeffx\u00a0y\u2028z\u2029', true],
  ['blanks alone', ' \t\r\n ', false],
  ['line ends', 'one\r\ntwo\nthree\rfour', true],
  ['a hundred thousand characters', 'Ich möchte '.repeat(9091), true],
];
