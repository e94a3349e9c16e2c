import { lower } from '../../lib/export/row-words';
import { hashOf } from '../../lib/practice/classroom-view';
import type { Practice } from '../../lib/practice/practice';
import type { Apart } from '../../lib/practice/told-apart';
import { classroomWords } from '../../lib/words/classroom-words';
import { sectionsOf } from './sections';
import { itemWords, markWords } from './sheet-words';

const { t, locale } = classroomWords;

/** What of a file is not as it is here, said before the conversation is opened: nobody has to find it. */
export function ToldApartList({ practice, apart }: { practice: Practice; apart: Apart }) {
  const { second, marks, added, instruments, next } = apart;
  const sections = sectionsOf(practice);
  const section = sections.find((one) => one === 'sheets') ?? sections[0] ?? 'talk';
  return (
    <div class="notice" role="status" data-apart>
      <p>{t('file.apart')}</p>
      <ul>
        {second > 0 && <li>{t('file.apart.second', { n: second })}</li>}
        {marks.map(({ by, item, here, file }) => (
          <li key={`${by} ${item}`}>
            {t('file.apart.mark', {
              role: t(`sheet.role.${by}`),
              item: itemWords(item, by),
              here: lower(markWords(here, by), locale),
              file: lower(markWords(file, by), locale),
            })}
          </li>
        ))}
        {added.map(({ by, item }) => (
          <li key={`${by} ${item}`}>{t('file.apart.added', { role: t(`sheet.role.${by}`), item: itemWords(item, by) })}</li>
        ))}
        {instruments.map((n) => (
          <li key={n}>{t('file.apart.answers', { name: t('instrument.numbered', { n }) })}</li>
        ))}
        {next && <li>{t('file.apart.next')}</li>}
      </ul>
      <p>
        <a class="link-button" href={hashOf({ at: 'practice', practice: practice.id, section })} data-testid="open-apart">
          {t('file.apart.open')}
        </a>
      </p>
    </div>
  );
}
