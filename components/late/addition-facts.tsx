import type { Addition } from '../../lib/keeping';
import { useAid } from '../aid-context';
import { Facts } from './facts';

/** What would no longer be as it is here, first of all; what would be new, what is here already, and what differs and stays as it is here. */
export function AdditionFacts({ addition: { added, here, differing, noLonger, renamed, stillKept } }: { addition: Addition }) {
  const { t } = useAid();
  return (
    <>
      {(noLonger > 0 || renamed !== undefined || stillKept) && (
        <div class="notice" data-changes-here>
          {noLonger > 0 && <b>{t('carry.noLonger', { n: noLonger })}</b>}
          {renamed !== undefined && (
            <b class="kept-lines" dir="auto">
              {t('carry.renamed', { name: renamed || t('saved.noLabel') })}
            </b>
          )}
          {stillKept && <b>{t('carry.stillKept')}</b>}
        </div>
      )}
      <Facts
        facts={[
          [t('carry.new'), added.length > 0 ? t('carry.things', { n: added.length }) : t('carry.nothingNew')],
          [t('carry.here'), here > 0 && t('carry.things', { n: here })],
          [t('carry.differing'), differing > 0 && t('carry.differingStay', { n: differing })],
        ]}
      />
    </>
  );
}
