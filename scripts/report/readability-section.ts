import { readabilityOf } from '../../lib/pack/readability';
import { type Html, html } from './html';
import type { PackFacts } from './pack-facts';
import { section } from './section';

/** The grade of each part of the words: told, and not held against anybody. */
export function readabilitySection({ words, reading }: PackFacts): Html {
  const { all, sections } = readabilityOf(words);
  const line = (name: string, { words: count, sentences, grade }: typeof all) =>
    html`<tr><th scope="row">${name}</th><td class="number">${grade.toFixed(1)}</td><td class="number">${reading.number(count)}</td><td class="number">${sentences}</td></tr>`;
  const body = html`<p>The Automated Readability Index (Senter and Smith, 1967): 4.71 × letters in a word + 0.5 × words in a sentence − 21.43. It is a US school grade; readers of it are about five years older. It is told and nothing fails by it: a formula does not know which words a woman knows. Ask people.</p>
<p class="big"><strong>Grade ${all.grade.toFixed(1)}</strong> for all words together.</p>
<table><caption>Grade of each part of the words file</caption><thead><tr><th scope="col">Part</th><th scope="col" class="number">Grade</th><th scope="col" class="number">Words</th><th scope="col" class="number">Sentences</th></tr></thead>
<tbody>${Object.entries(sections).map(([name, one]) =>
    line(
      name.replace(/[A-Z]/g, (sign) => ` ${sign.toLowerCase()}`),
      one,
    ),
  )}</tbody></table>`;
  return section({ id: 'readability', title: 'How easy it is to read', body });
}
