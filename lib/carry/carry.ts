import type { Problem } from '../problem';
import type { CarriedPlan } from './carried-plan';

/** What came of reading a file or a code: the plan, that a passphrase is needed, or everything that is wrong. */
export type Read =
  | { ok: true; plan: CarriedPlan }
  | { ok: false; needs: 'passphrase' }
  | { ok: false; problems: readonly Problem[] };

/** One code as a picture: a path of unit squares, and its width in units, quiet zone left out. */
export interface CodePicture {
  size: number;
  path: string;
  /** The text in it, for those who copy instead of showing. */
  text: string;
}

/** What has been read of a plan that comes in several codes. */
export interface CodesSoFar {
  /** Takes the text of one code, or of several; anything that is no code of ours is a problem. */
  take: (text: string) => Promise<{ have: number; of: number; missing: readonly number[]; problems: readonly Problem[] }>;
  /** The plan, once no part is missing. */
  plan: () => Promise<Read>;
}

/** Takes a plan to another device without a server. Everything happens on this one. */
export interface Carry {
  /**
   * Rejects what could not be opened again, and a passphrase that is too short: ask `tooShort` first.
   * @param passphrase to seal it with; without one the file can be read by whoever has it
   */
  toFile: (plan: CarriedPlan, passphrase?: string) => Promise<{ name: string; type: string; text: string }>;
  /** Reads a saved file, plain or sealed or a FHIR document, of this version or an older one. */
  fromFile: (text: string, passphrase?: string) => Promise<Read>;
  /** One code, or as many as it takes; none where that would be too many to show one by one: then a file is the way. */
  toCodes: (plan: CarriedPlan) => Promise<readonly CodePicture[]>;
  readCodes: () => CodesSoFar;
  /** Reads a code in a picture. @param pixels RGBA, four bytes a pixel, row by row */
  fromPicture: (pixels: { data: Uint8ClampedArray; width: number; height: number }) => string | undefined;
}
