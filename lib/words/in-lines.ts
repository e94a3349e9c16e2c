import { sentencesIn } from '../pack/sentences-in';

/** A text with each of its sentences on a line of its own: one idea a line, as easy words are read (Easy Read, NHS AIS). */
export function inLines(text: string): string {
  return sentencesIn(text).join('\n');
}
