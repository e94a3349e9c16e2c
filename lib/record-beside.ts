import type { LockReason } from './consultation/event-schema';

/** Why nothing was put into the record, or why that is not known. The set is closed: each has its sentence in the locales. */
export type NotPut =
  /** The browser keeps its own pages, its shop and every page that the button was not pressed on closed to an extension. */
  | 'no-reach'
  | 'no-field'
  /** The cursor is in a frame of another origin, or in one that is shut in. */
  | 'other-frame'
  /** The cursor is in a closed part of the page. */
  | 'closed'
  | 'password'
  | 'search'
  | 'read-only'
  | 'disabled'
  | 'hidden'
  /** A field for something else than a text: an address, a number, a date, a code. */
  | 'not-text'
  /** The note has several lines, and the field is one. */
  | 'one-line'
  /** There is no room left in the field. */
  | 'full'
  /** Longer than an editing command can carry in a time that somebody waits. */
  | 'too-long'
  | 'already-there'
  /** The cursor is not where it was when the panel looked, or the field is gone. */
  | 'moved'
  /** Another page, or another title or address, than when the panel looked. */
  | 'page-changed'
  /** It was pressed already, or another panel has looked since. */
  | 'look-again'
  /** Another panel is putting something in at this moment. */
  | 'busy'
  /** Nothing of it stands in the field afterwards. */
  | 'refused'
  /** The page took the field away, became another or gave no answer while the text went in, so that nobody can say. */
  | 'gone'
  /** Another field answered than the one that was looked at. */
  | 'elsewhere';

/** The one field that has the cursor. Nothing that is typed in it comes along. */
export interface Field {
  /** Names this look; good for one press. */
  token: string;
  kind: 'line' | 'lines' | 'rich';
  /** What the page calls the field, at most 80 characters; empty where it has no name. */
  label: string;
  /** Characters (UTF-16 units) of a note that the field still takes; undefined where it sets no limit. */
  room: number | undefined;
  /** Whether text stands right before the cursor on its line, and right behind it: the note is set off from it. */
  beside: { before: boolean; behind: boolean };
}

/** The page beside the panel, as its tab tells it. */
export interface PageBeside {
  title: string;
  host: string;
}

/** Locked: nobody knows that this is the record of the woman with whom the conversation began. */
export interface Locked {
  locked: LockReason;
  /** Names this answer, for whoever says that it is the same woman: it is true of the page that was locked and of no other. */
  about: string;
  page: PageBeside;
}

export type Looked = { field: Field; page: PageBeside } | Locked | { not: NotPut };

/** What the field says afterwards, read back from that one field. */
export type Stands =
  | { how: 'inserted' }
  /** The field cut it off; `missing` is what is not there, to the letter. */
  | { how: 'shortened'; missing: string }
  /**
   * Something else stands there. `note` and `field` are the first place where they differ; `others` tells that what stood in
   * the field before is not as it was; `times` how often the whole note is there.
   */
  | { how: 'changed'; stands: string; note: string; field: string; others: boolean; times: number }
  /** `part`: it stopped in the middle, and some of it may be in the field. */
  | { how: 'not'; why: NotPut; others: boolean; part?: true };

export type Put = Stands | Locked;

/** Putting a note into the one field of the page beside the panel that has the cursor. */
export interface RecordBeside {
  /** Which field that is. It changes nothing. */
  look: () => Promise<Looked>;
  /**
   * Puts a text into it at the cursor, once, and reads back that field and no other.
   * @param says names what the text tells of: where that was put in before, in other words, and still stands there, it is not
   *   put in again
   */
  put: (field: Field, text: string, says: string) => Promise<Put>;
  /** What stands in that field a moment later, where it is not what stood there at first. */
  later: (field: Field, stood: Stands) => Promise<Stands | undefined>;
  /** Somebody has read the name out loud: the page that was locked is this woman's. */
  sameWoman: (locked: Locked) => void;
}
