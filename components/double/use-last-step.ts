import { useLayoutEffect, useRef } from 'preact/hooks';
import type { DoubleOf } from '../../lib/double/double-of';
import { useAid, type View } from '../aid-context';
import { doubleOfView } from './double-of-view';

/** A part that comes later is handed nothing but functions of the first one, so it is its own list. */
const steps: ReadonlySet<View['at']> = new Set(['start', 'matters', 'compare', 'row', 'questions', 'decide', 'plan']);

/** The menu leads to two languages from pages that are no step, too: there stands then the step that she was on last. */
export function useLastStep(): void {
  const { view, consultation } = useAid();
  const last = useRef<{ of: DoubleOf; pack: string | undefined } | undefined>(undefined);
  const { value } = view;
  useLayoutEffect(() => {
    const pack = consultation.current.peek()?.id;
    if (steps.has(value.at) || (value.at === 'double' && value.of)) last.current = { of: doubleOfView(value), pack };
    else if (value.at === 'double' && value.back?.at !== 'needs' && last.current && last.current.pack === pack)
      view.value = { ...value, of: last.current.of };
  }, [value]);
}
