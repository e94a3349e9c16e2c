import type { Problem } from '../problem';
import { said } from './said';

const most = 16;

/**
 * How round corners are: whole pixels from 0 to 16, with `px` or without. Fields and buttons get it, and what opens over
 * the page twice as much, as 4 and 8 are our own.
 */
export function cornerFrom(text: string, where: string): { corner?: number; problems: Problem[] } {
  const [, digits] = /^(\d{1,4}(?:\.\d{1,4})?)(?:px)?$/i.exec(text.trim()) ?? [];
  const corner = Number(digits);
  if (digits === undefined)
    return {
      problems: [
        { where, what: `${said(text)} is not a number of pixels`, todo: `write a whole number from 0 to ${most}, such as 4px` },
      ],
    };
  if (Number.isInteger(corner) && corner <= most) return { corner, problems: [] };
  const nearest = Math.min(most, Math.round(corner));
  return {
    problems: [{ where, what: `${said(text)} is not a whole number from 0 to ${most}`, todo: `the nearest is ${nearest}px` }],
  };
}
