import { act } from 'preact/test-utils';
import { afterEach, describe, expect, it } from 'vitest';
import { PlanPaper } from '../../components/plan-paper';
import { StepDecide } from '../../components/step-decide';
import { correct } from '../../lib/consultation/correct';
import { aidWords, hour, type Talk, talk } from '../support/builders';
import { Around, aidAround, clearScreen, find, leave, mount, type } from '../support/screen';

afterEach(clearScreen);

const show = async (t: Talk) => {
  const root = await mount(
    <Around value={aidAround(t)}>
      <StepDecide />
    </Around>,
  );
  const field = () => find<HTMLTextAreaElement>(root, '.plan-part textarea');
  const why = () => [find(root, '.plan-part label.field > span').textContent, field().value];
  const choose = (value: string) => act(async () => find(root, `input[value="${value}"]`).click());
  return { ...t, root, field, why, choose };
};
const paper = (t: Talk) => mount(<PlanPaper plan={t.plan()} words={aidWords} />);
const [plainly, changed] = [aidWords.t('decide.why'), aidWords.t('decide.whatChanged')];

/** She decided yesterday, and said why. */
const yesterday = () => {
  const t = talk();
  t.consultation.decision('tiny').stand('decided', 'go');
  t.consultation.decision('tiny').giveReason('It is near.');
  t.clock.pass(24 * hour);
  return t;
};

describe('why she stands where she stands', () => {
  it('is asked plainly, with what she said before, while she stands where she stood', async () => {
    const { why } = await show(yesterday());

    expect(why()).toEqual([plainly, 'It is near.']);
  });

  it('is asked as what changed, from an empty field, once she stands elsewhere', async () => {
    const { why, choose, consultation } = await show(yesterday());

    await choose('unsure');

    expect(why()).toEqual([changed, '']);
    expect(consultation.events.value.filter(({ kind }) => kind === 'reason')).toHaveLength(1);
  });

  it('is what she writes then, and what she wrote before stays with what it was said of', async () => {
    const t = yesterday();
    const { why, choose, field } = await show(t);
    await choose('unsure');

    await type(field(), 'I heard something.');
    await leave(field());

    expect(why()).toEqual([changed, 'I heard something.']);
    expect(t.plan().decisions[0]?.wants[0]?.thread.map(({ because }) => because?.words)).toEqual([
      'It is near.',
      'I heard something.',
    ]);
  });

  it('keeps the field as it was when she goes back to her answer', async () => {
    const { why, choose, root } = await show(yesterday());
    await choose('unsure');
    await choose('decided');
    await act(async () => find(root, '.which input[value="go"]').click());

    expect(why()).toEqual([plainly, 'It is near.']);
  });

  it('loses no word that she was writing when the question changed', async () => {
    const { choose, field, consultation } = await show(yesterday());
    await type(field(), 'It is near and quiet.');
    await leave(field());
    await choose('unsure');
    await type(field(), 'I heard something.');
    await leave(field());

    const said = consultation.events.value.flatMap((event) => (event.kind === 'reason' ? [event.words] : []));
    expect(said).toEqual(['It is near.', 'It is near and quiet.', 'I heard something.']);
  });
});

describe('a preference on paper', () => {
  it('has when and by whom, and which figures only where they were others than in the receipt, in plan A and in plan B', async () => {
    const t = talk();
    t.consultation.add('tiny', { kind: 'gestation', weeks: 36 });
    t.consultation.decision('tiny').stand('decided', 'go');
    t.consultation.decision('tiny').sayPlanB('full', 'Then home.');

    const root = await paper(t);

    const stamp = 'Written by me, on 24 November 2026, at 36 weeks';
    expect(find(root, '.want .who:last-child').textContent).toBe(stamp);
    expect(find(root, '.if-list dd .who').textContent).toBe(stamp);
  });

  it('has what it was before with why, and does not give that as why now', async () => {
    const t = yesterday();
    t.consultation.decision('tiny').stand('unsure', null);

    const root = await paper(t);

    expect(find(root, '.history').textContent).toBe(
      'Before: I have decided: go now. Written by me, on 24 November 2026.Why then:It is near.',
    );
    expect([...root.querySelectorAll('.two-plans > div:first-child .hers')].map(({ textContent }) => textContent)).toEqual([
      'It is near.',
    ]);
    expect(find(root, '.two-plans > div:first-child .not-said').textContent).toBe('Not recorded');
  });

  it('shows what was recorded in error, struck out and said in words', async () => {
    const t = talk();
    t.consultation.decision('tiny').stand('decided', 'go');
    correct(t.consultation, 'e1', 'Wrong woman.');

    const root = await paper(t);

    expect(find(root, '.history.in-error .what-was').textContent).toBe('I have decided: go now.');
    expect(find(root, '.history.in-error').textContent).toContain('Recorded in error. Marked so by me, on 24 November 2026');
    expect(find(root, '.history.in-error').textContent).toContain('Wrong woman.');
  });
});
