import { signElsewhere, signs } from '../../components/late/signs';

/** Told so often at the most, in milliseconds: a pointer that moves would tell it all the time. */
const often = 1_000;

export interface ThereToo {
  page: Document;
  /**
   * Random, of a panel and the pages that it opened: each of them has it from the panel and from nowhere else. Another
   * panel has another woman's plan, and a time of its own.
   */
  name: string;
  /** Milliseconds, of any clock that does not stand still. */
  clock: () => number;
  /** What goes between pages of the extension under a name. Nothing goes over it but that somebody is there. */
  open?: (name: string) => Pick<BroadcastChannel, 'postMessage' | 'onmessage'>;
}

/**
 * Whoever reads at the page that prints or sends is there for the panel too, and the other way round: none of them is
 * taken away, untold, from somebody who is at another one.
 */
export function thereToo({ page, name, clock, open = (its) => new BroadcastChannel(its) }: ThereToo): void {
  const channel = open(`${signElsewhere}-${name}`);
  let told = Number.NEGATIVE_INFINITY;
  const tell = () => {
    if (clock() - told < often) return;
    told = clock();
    channel.postMessage(signElsewhere);
  };
  for (const sign of signs) page.addEventListener(sign, tell, { passive: true, capture: true });
  channel.onmessage = ({ data }: MessageEvent) => {
    if (data === signElsewhere) page.dispatchEvent(new Event(signElsewhere));
  };
}
