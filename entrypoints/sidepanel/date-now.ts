import { type ReadonlySignal, signal } from '@preact/signals-core';

/** Often enough for a date. */
const every = 3_600_000;

/** The ISO date, also of a panel that stays open over midnight: looked at when the page is shown again, and each hour. */
export function dateNow(now: () => string, page: Pick<Document, 'addEventListener'>): ReadonlySignal<string> {
  const date = signal(now().slice(0, 10));
  const look = () => {
    date.value = now().slice(0, 10);
  };
  setInterval(look, every);
  page.addEventListener('visibilitychange', look);
  return date;
}
