import { askedAnswers, askedQuestions } from '../../lib/counts/measures';
import type { UnitCounts } from '../../lib/unit/add-files';
import { languageWords } from '../../lib/unit/language-words';
import { monthWords } from '../../lib/unit/month-words';
import { unitWords } from '../../lib/words/unit-words';

const { t, number } = unitWords;

/** What is said of women: languages in fives, answers as they left together, over all months, without a month of its own in which somebody could be found. */
export function SaidSection({ months }: UnitCounts) {
  const sums = new Map<string, number>();
  for (const { counts } of months)
    for (const [name, value = 0] of Object.entries(counts?.said ?? {})) sums.set(name, (sums.get(name) ?? 0) + value);
  const languages = [...sums]
    .filter(([name]) => name.startsWith('language.'))
    .map(([name, value]) => ({ name: languageWords(name.slice('language.'.length)), value }))
    .sort((one, other) => other.value - one.value || (one.name < other.name ? -1 : 1));
  const asked = askedQuestions.filter((question) => askedAnswers.some((answer) => sums.has(`asked.${question}.${answer}`)));
  const all = monthWords(months[0]?.month ?? '', months.at(-1)?.month ?? '');
  return (
    <>
      {languages.length > 0 && (
        <section class="unit-measure">
          <h2>{t('languages')}</h2>
          <p>{t('languages.lead')}</p>
          <table class="unit-table">
            <thead>
              <tr>
                <th scope="col">{t('languages.name')}</th>
                <th scope="col">{t('languages.count', { months: all })}</th>
              </tr>
            </thead>
            <tbody>
              {languages.map(({ name, value }) => (
                <tr key={name}>
                  <th scope="row">{name}</th>
                  <td>{number(value)}</td>
                </tr>
              ))}
            </tbody>
          </table>
        </section>
      )}
      {asked.length > 0 && (
        <section class="unit-measure">
          <h2>{t('answers')}</h2>
          <p>{t('answers.lead')}</p>
          <div class="unit-scroll">
            <table class="unit-table">
              <thead>
                <tr>
                  <th scope="col">{t('answer')}</th>
                  {asked.map((question) => (
                    <th scope="col" key={question}>
                      {t(`measure.${question}`)}
                    </th>
                  ))}
                </tr>
              </thead>
              <tbody>
                {askedAnswers.map((answer) => (
                  <tr key={answer}>
                    <th scope="row">{t(`answer.${answer}`)}</th>
                    {asked.map((question) => (
                      <td key={question}>{number(sums.get(`asked.${question}.${answer}`) ?? 0)}</td>
                    ))}
                  </tr>
                ))}
              </tbody>
            </table>
          </div>
        </section>
      )}
    </>
  );
}
