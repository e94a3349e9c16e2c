import { afterEach, describe, expect, it } from 'vitest';
import { talk } from '../support/builders';
import { ofEveryKind } from '../support/every-kind';
import { clearScreen, find, press, showAid } from '../support/screen';

afterEach(clearScreen);

/** Her plan, after the grid of a decision stood on the screen. */
async function paper() {
  const t = talk({ packs: [ofEveryKind] });
  const decision = t.consultation.decision('tiny');
  decision.pickStratum('first');
  decision.wasShown();
  const aid = await showAid({ talk: t });
  await aid.step('plan');
  const sources = [...aid.root.querySelectorAll('ol.sources > li')].map(({ textContent }) => textContent ?? '');
  const row = (label: string) => [...aid.root.querySelectorAll('tbody tr')].find((line) => line.textContent?.startsWith(label));
  return { ...aid, sources, row };
}

describe('the figures on paper', () => {
  it('have their sources as numbered notes, each place once', async () => {
    const { sources, row } = await paper();

    expect(sources.map((said) => said.slice(0, 24))).toEqual(['A. Author. A study. 2020', 'B. Author. Another study']);
    expect(row('Losing sleep')?.querySelector('sup')?.textContent).toBe('[1]');
    expect(row('An ache')?.querySelector('sup')?.textContent).toBe('[1 and 2]');
  });

  it('have in each note what the passport says on the screen', async () => {
    const { sources } = await paper();

    for (const said of [
      'A. Author. A study. 2020. Table 1.',
      'Everybody. England. By plan.',
      'The study counted the first number.',
      'Worked out like this: 20 in 10,000 for going now',
      'Measured in the study.',
      'Set by guidance or a timetable',
      'There is no figure to show.',
      'Certainty: low.',
      'Certainty: very low.',
      /Does not tell \([^)]*Losing sleep[^)]*\): Why\./,
      'To be looked at again by 31 December 2027.',
      'To be looked at again by 1 February 2027.',
    ])
      expect(sources[0]).toSatisfy((note: string) => (typeof said === 'string' ? note.includes(said) : said.test(note)));
  });

  it('have in a note nothing of the rows that do not rest on it', async () => {
    const { sources } = await paper();

    expect(sources[1]).toContain('Figure 2. https://example.org/second');
    expect(sources[1]).toContain('Certainty: very low.');
    expect(sources[1]).not.toMatch(/Certainty: low|Measured|1 February 2027/);
  });

  it('say once what is the same of several rows', async () => {
    const { sources } = await paper();

    expect(sources[0]?.match(/Everybody\./g)).toHaveLength(1);
    expect(sources[0]?.match(/Certainty: low\./g)).toHaveLength(1);
    for (const source of sources) {
      const sentences = source.split(/(?<=[.!?]) (?=[A-Z])/);
      expect(sentences.filter((one, at) => sentences.indexOf(one) !== at)).toEqual([]);
    }
  });

  it('have with each row its interval, how it was worked out, and how sure it is', async () => {
    const { row } = await paper();

    expect(row('A fever')?.textContent).toContain('Go now: the range given is 21 to 44 in 1,000.');
    expect(row('An ache')?.textContent).toContain('Worked out: 20 in 10,000 for going now');
    expect(row('An ache')?.textContent).toContain('Certainty: very low.');
    expect(row('How long the stay is')?.querySelector('th')?.textContent).toContain('(Older women)');
  });

  it('begin with where to find them, in a paragraph of its own', async () => {
    const { root } = await paper();
    const paragraphs = [...root.querySelectorAll('ol.sources > li')].map((one) =>
      [...one.querySelectorAll('p')].map(({ textContent }) => textContent),
    );

    expect(paragraphs.map(({ length }) => length)).toEqual([2, 2]);
    expect(paragraphs[1]?.[0]).toMatch(/^B\. Author\. Another study.*Figure 2\. https:\/\/example\.org\/second$/);
    expect(paragraphs[1]?.[1]).not.toContain('https://');
  });

  it('are followed by who has signed, and by who still has to look', async () => {
    const { root } = await paper();

    expect(root.textContent).toContain('Not yet signed off by a clinician. Still to be looked at by a clinician who checks');
  });

  it('are in the saved page as they are on the screen', async () => {
    const { root, saved, sources } = await paper();

    await press(find(root, '[data-testid="download"]'));

    const page = new DOMParser().parseFromString(saved[0]?.text ?? '', 'text/html');
    expect([...page.querySelectorAll('ol.sources > li')].map(({ textContent }) => textContent)).toEqual(sources);
  });
});
