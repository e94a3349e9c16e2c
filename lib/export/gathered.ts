import type { AidKey, AidWords } from '../words/aid-words';
import { lower } from './row-words';

/**
 * What a reader has to see by its name where nobody said it: what the choice was about, what was offered, advised, asked and
 * understood, and who can talk with her (Montgomery v Lanarkshire [2015] UKSC 11; Accessible Information Standard, DCB1605).
 */
const named: ReadonlySet<AidKey> = new Set<AidKey>([
  'note.need.interpreter',
  'note.needSteps',
  'needStep.present',
  'needStep.met',
  'note.field.professional',
  'note.gestation',
  'note.why',
  'note.notOfferedShort',
  'note.values',
  'note.about.hopes',
  'note.about.worries',
  'note.field.recommendation',
  'note.field.checked',
  'note.questions',
  'note.field.next',
]);

/** Lines of a short note, and what nobody filled in: none of these is missing in silence. */
export class Gathered {
  readonly lines: string[] = [];
  readonly #unsaid: string[] = [];
  #others = 0;
  readonly #words: AidWords;

  constructor(words: AidWords) {
    this.#words = words;
  }

  /** Lines of one label, where somebody said something. */
  addAll(label: AidKey, lines: readonly string[] | undefined) {
    if (lines) this.lines.push(...lines);
    else this.add(label, undefined);
  }

  /** @param line undefined where nobody said anything: then it is named at the end, or counted with what the full note names. */
  add(label: AidKey, line: string | undefined) {
    if (line !== undefined) this.lines.push(line);
    else if (named.has(label)) this.#unsaid.push(lower(this.#words.t(label), this.#words.locale));
    else this.addOther();
  }

  /** One more that nobody filled in, and that the full note names. */
  addOther() {
    this.#others += 1;
  }

  /** "Not recorded: why; her questions; 12 other fields, named in the full note", with what is missing of `more` too; none where nothing is. */
  unsaid(...more: Gathered[]): string[] {
    const { t } = this.#words;
    const all = [this, ...more];
    const n = all.reduce((sum, one) => sum + one.#others, 0);
    const names = [...all.flatMap((one) => one.#unsaid), ...(n > 0 ? [t('note.unsaidOthers', { n })] : [])];
    return names.length > 0 ? [`${t('note.unsaidList')}: ${names.join('; ')}`] : [];
  }
}
