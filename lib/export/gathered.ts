import type { AidWords } from '../words/aid-words';
import { lower } from './row-words';

/** Lines of a short note, and the names of those that nobody filled in: none of these is missing in silence. */
export class Gathered {
  readonly lines: string[] = [];
  readonly #unsaid: string[] = [];
  readonly #words: AidWords;

  constructor(words: AidWords) {
    this.#words = words;
  }

  /** Lines of one label, where somebody said something. */
  addAll(label: string, lines: readonly string[] | undefined) {
    if (lines) this.lines.push(...lines);
    else this.add(label, undefined);
  }

  /** @param line undefined where nobody said anything: then it is named at the end. */
  add(label: string, line: string | undefined) {
    if (line !== undefined) this.lines.push(line);
    else this.#unsaid.push(lower(label, this.#words.locale));
  }

  /** "Not recorded: interpreter; who was there", with what is missing of `more` too; none where nothing is. */
  unsaid(...more: Gathered[]): string[] {
    const all = [this, ...more].flatMap((one) => one.#unsaid);
    return all.length > 0 ? [`${this.#words.t('note.unsaidList')}: ${all.join('; ')}`] : [];
  }
}
