import { useEffect } from 'preact/hooks';
import { useAid } from '../aid-context';

/** Figures that stand on the screen in two languages go into the receipt as those in one do. */
export function useSeenInTwo(seen: boolean): void {
  const { consultation } = useAid();
  const pack = consultation.current.value;
  const decision = pack && consultation.decision(pack.id);
  const onScreen = decision && [
    decision.group.value,
    decision.part.value.id,
    decision.shown.value.map(({ id }) => id),
    decision.ordered.value.map(({ key }) => key),
  ];
  useEffect(() => {
    if (seen) decision?.wasShown();
  }, [seen, pack?.id, onScreen?.join(' ')]);
}
