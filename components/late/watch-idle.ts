import { signElsewhere, signs } from './signs';

/** Looked at this often: a timer as long as the wait would stand still while the computer sleeps. */
const every = 5_000;
/** So long before, it is told, and any of these signs puts it off: WCAG 2.2, 2.2.1, asks for twenty seconds at the least. */
const told = 60_000;

const all = [...signs, signElsewhere];

export interface IdleWatch {
  /** Where a touch or a key counts. */
  page: Document;
  /** Milliseconds of the clock on the wall. */
  clock: () => number;
  /** In milliseconds: so long without a touch or a key, and it is over. */
  whole: number;
  /** A minute before the end, or half of the time where that is less; again at each look until somebody is there. */
  onSoon: () => void;
  /** Somebody is there. */
  onTouch: () => void;
  /** Called at each look from then on, until the watch is stopped. */
  onOver: () => void;
}

/** Watches whether somebody is at a page, by the clock on the wall. @returns what stops it */
export function watchIdle({ page, clock, whole, onSoon, onTouch, onOver }: IdleWatch): () => void {
  let touched = clock();
  const look = () => {
    const now = clock();
    // A clock that was put back would put the end off by as much.
    if (now < touched) touched = now;
    if (now - touched >= whole) onOver();
    else if (now - touched >= whole - Math.min(told, whole / 2)) onSoon();
  };
  const touch = () => {
    // The first touch after a night is too late: it meets the end, and does not put it off.
    look();
    touched = clock();
    onTouch();
  };
  const timer = setInterval(look, every);
  page.addEventListener('visibilitychange', look);
  for (const sign of all) page.addEventListener(sign, touch, { passive: true, capture: true });
  return () => {
    clearInterval(timer);
    page.removeEventListener('visibilitychange', look);
    for (const sign of all) page.removeEventListener(sign, touch, { capture: true });
  };
}
