import { t } from '../maker-words';
import { Step } from '../parts/step';
import { TextField } from '../parts/text-field';
import { useMaker } from './use-maker';

/** Where the files will lie, and on which website the page is. */
export function StepPlaces() {
  const { wishes, wish, placed } = useMaker();
  const { folder, site, way } = wishes.value;
  const where = placed.value;
  const faults = (name: 'folder' | 'site') => {
    const fault = where.ok ? undefined : where.faults[name];
    return fault ? [{ what: t(`place.${fault}`), todo: '' }] : [];
  };
  return (
    <Step n={5} title={t('places.title')}>
      <p class="small soft">{t('places.lead')}</p>
      <TextField
        id="folder"
        label={t('places.folder')}
        hint={t('places.folderHint')}
        faults={faults('folder')}
        value={folder}
        plain
        onSay={(value) => wish('folder', value)}
      />
      <TextField
        id="site"
        label={t('places.site')}
        hint={t('places.siteHint')}
        faults={faults('site')}
        value={site}
        plain
        onSay={(value) => wish('site', value)}
      />
      <p class="small" role="status" data-testid="places">
        {where.ok && (where.places.same ? t('places.same') : t('places.own', { origin: where.places.origin ?? '' }))}
        {where.ok && !where.places.same && way === 'tag' && ` ${t('places.cors')}`}
      </p>
    </Step>
  );
}
