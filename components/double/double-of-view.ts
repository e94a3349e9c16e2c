import type { DoubleOf } from '../../lib/double/double-of';
import type { View } from '../aid-context';

/** Which screen is shown in two languages, by the view that she came from; the first step, where she came from none. */
export function doubleOfView(view: View): DoubleOf {
  if (view.at === 'double' && view.of) return view.of;
  const from = view.at === 'double' || view.at === 'language' ? view.back : view;
  switch (from?.at) {
    case 'row':
      return { step: 'row', row: from.row };
    case 'matters':
    case 'compare':
    case 'questions':
    case 'decide':
    case 'plan':
      return { step: from.at };
    // What she needs stands first in her plan.
    case 'needs':
      return { step: 'plan' };
    case 'double':
    case 'language':
      return doubleOfView(from);
    default:
      return { step: 'start' };
  }
}
