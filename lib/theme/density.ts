import type { Problem } from '../problem';
import { said } from './said';

export const densities = ['comfortable', 'compact'] as const;
export type Density = (typeof densities)[number];

/** How much space is between things. What can be pressed stays as large, and so does the text. */
export function densityFrom(text: string, where: string): { density?: Density; problems: Problem[] } {
  const density = densities.find((one) => one === text.trim().toLowerCase());
  if (density) return { density, problems: [] };
  return { problems: [{ where, what: `${said(text)} is not one of the two`, todo: `write ${densities.join(' or ')}` }] };
}
