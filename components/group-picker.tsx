import { groupsOf } from '../lib/consultation/rows';
import { useAid } from './aid-context';
import { ChoiceGroup } from './choice-group';

/** She or the clinician picks a published group by its label. It is never worked out, and none is picked beforehand. */
export function GroupPicker({ as = 'list' }: { as?: 'list' | 'line' }) {
  const { decision, t } = useAid();
  const { pack, state, pickStratum } = decision;
  const groups = groupsOf(pack);
  if (groups.length === 0) return null;
  return (
    <ChoiceGroup
      as={as}
      legend={t(as === 'list' ? 'start.groupHint' : 'compare.figuresFor')}
      choices={groups.map(({ id, label }) => ({ value: id, label }))}
      chosen={state.value.stratum}
      onChoose={pickStratum}
    />
  );
}
