/** The parts that are fetched beside or after the first screen, each handed what it shares with it. */
export interface LateParts {
  /** The trust's own services and look: fetched at first, where a page has any. */
  local: typeof import('./local');
  /** The steps after the first comparison, and the passports. */
  more: typeof import('./more');
  /** What lays out her plan, prints it and saves it, and the words of everything that comes last. */
  plan: typeof import('./plan');
  /** Everything that is needed when something is to be kept, shown, locked, carried or looked back on. */
  keep: typeof import('./keep');
}
