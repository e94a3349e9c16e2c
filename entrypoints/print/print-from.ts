import type { Consultation } from '../../lib/consultation/consultation';
import { english, type Languages } from '../../lib/languages';
import type { Layout } from '../../lib/layout';
import { packsNow } from '../../lib/plan/plan-now';
import { answerOnce } from './hand-over';

interface PrintFrom {
  consultation: Consultation;
  languages: Languages;
  layout: Layout;
  /** The name of this panel: see `HandedOver`. */
  there: string;
  openPage: (page: string) => Promise<() => void>;
}

/** Opens a tab that prints the plan on the screen: inside a side panel `print()` does nothing, in silence. @returns what closes it */
export function printFrom({ consultation, languages, layout, there, openPage }: PrintFrom): Promise<() => void> {
  const name = crypto.randomUUID();
  answerOnce(name, {
    plan: consultation.plan.peek(),
    events: consultation.events.peek(),
    packs: packsNow(consultation),
    english: packsNow(consultation.in(english)),
    language: languages.now.peek(),
    who: consultation.shared.peek().who,
    layout,
    at: consultation.now(),
    there,
  });
  return openPage(`/print.html#${name}`);
}
