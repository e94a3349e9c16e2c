import { t } from '../maker-words';
import { useMaker } from './use-maker';

/** Every file that the page asks for, and where it goes. */
export function FilesToUpload() {
  const { list, wishes, placed } = useMaker();
  const { pack, services, way } = wishes.value;
  if (!placed.value.ok) return null;
  const { folder, offer } = placed.value.places;
  // Whatever the page begins with, she can choose another language.
  const inLanguages = Object.values(list.packs[pack] ?? {});
  const files = [
    ...(way === 'frame' ? ['frame.html', list.frame.file, 'evenhand-offline.js'] : []),
    list.loader.file,
    ...Object.values(list.parts).map(({ file }) => file),
    ...inLanguages.flatMap(({ file, rest }) => [file, rest.file]),
    ...(inLanguages.length > 1 ? Object.values(list.words).map(({ file }) => file) : []),
    `reports/${pack}.html`,
  ];
  return (
    <section class="copy-block" aria-labelledby="files-title">
      <div class="copy-told">
        <h3 id="files-title">{t('files.title')}</h3>
        <p>{t('files.cache')}</p>
      </div>
      <div class="copy-more">
        <p>{t('files.lead', { folder })}</p>
        <details>
          <summary>{t('files.list', { n: files.length })}</summary>
          <ul class="file-list">
            {files.map((file) => (
              <li key={file}>
                <code>{file}</code>
              </li>
            ))}
          </ul>
          <p class="small">{t('files.rest')}</p>
        </details>
        {services === 'offer' && offer && <p>{t('files.offer', { address: offer })}</p>}
      </div>
    </section>
  );
}
