import { describe, expect, it } from 'vitest';
import { goingOn } from '../../../lib/practice/going-on';
import { actedCase, actedPractice, lookAt } from '../../support/acted-practice';
import { tiny } from '../../support/builders';

describe('the conversation that goes on', () => {
  it('is the one on this case that has not ended and in which something happened last', () => {
    const older = actedPractice(tiny, { ended: null, looks: [lookAt(90, 'start')] });
    const begun = actedPractice(tiny, { ended: null, looks: [lookAt(30, 'start')] });
    const over = actedPractice(tiny, { looks: [lookAt(300, 'start')] });
    expect(goingOn([begun, over, older], actedCase.id)).toBe(older);
    expect(goingOn([begun, older], 'another-case')).toBeUndefined();
    expect(goingOn([over], actedCase.id)).toBeUndefined();
  });
});
