import type { SheetBy } from '../practice/sheet-items';

/** The licence under which whoever loads an instrument may use it: as it was given to them, and as it is shown. */
export interface InstrumentLicence {
  /** To whom it was given, such as a trust. */
  holder: string;
  /** The number or letter by which it can be found. */
  reference: string;
  /** What it says of how the instrument may be used, and what has to stand beside it. */
  terms: string;
  /** ISO date of its last day; left out where it has none. */
  until?: string | undefined;
}

/** One question with its answers, in the words of whoever published it. */
export interface InstrumentItem {
  id: string;
  text: string;
  answers: readonly string[];
}

/** A published instrument that somebody has a licence for. Nothing of any is in this repository. */
export interface Instrument {
  id: string;
  title: string;
  version: string;
  /** Who fills it in. */
  by: SheetBy;
  licence: InstrumentLicence;
  items: readonly InstrumentItem[];
}

/** An instrument with what was answered: for an item, which of its answers, counted from 0. There is no sum of them. */
export interface FilledInstrument {
  instrument: Instrument;
  answers: Readonly<Record<string, number>>;
}
