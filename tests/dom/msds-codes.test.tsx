import { act } from 'preact/test-utils';
import { afterEach, describe, expect, it } from 'vitest';
import { MsdsCodes } from '../../components/late/msds-codes';
import { usePlan } from '../../components/use-plan';
import { aidWords, packOf, parsePlaceOfBirth, talk } from '../support/builders';
import { Around, aidAround, clearScreen, find, mount, press } from '../support/screen';

afterEach(clearScreen);

const placeOfBirth = packOf(parsePlaceOfBirth());

function Codes() {
  return <MsdsCodes plan={usePlan().value} />;
}

const show = async () => {
  const t = talk({ packs: [placeOfBirth], who: 'clinician' });
  t.consultation.add('place-of-birth', { kind: 'standing', standing: 'decided', option: 'amu' });
  const root = await mount(
    <Around value={aidAround(t)}>
      <Codes />
    </Around>,
  );
  const set = (name: string) => find(root, `[data-set=${name}]`);
  const confirmed = () => t.plan().decisions[0]?.codes;
  return { ...t, root, set, confirmed };
};

describe('codes for the data set', () => {
  it('are suggested with their reason, and nothing is confirmed or chosen', async () => {
    const { root, set, confirmed } = await show();

    expect(set('plannedSetting').textContent).toContain(
      'Suggested: 02: midwife unit beside a labour ward. She has decided on it.',
    );
    expect(set('plannedSetting').textContent).toContain(aidWords.t('msds.notConfirmed'));
    expect(root.querySelectorAll('input:checked')).toHaveLength(0);
    expect(confirmed()).toEqual({});
  });

  it('are recorded when somebody confirms the suggestion', async () => {
    const { root, set, confirmed } = await show();

    await press(find(root, '[data-testid=confirm-plannedSetting]'));

    expect(confirmed()).toMatchObject({ plannedSetting: { code: '02', event: { who: 'clinician' } } });
    expect(set('plannedSetting').textContent).not.toContain('Suggested');
  });

  it('can be others, with undecided and not discussed among them', async () => {
    const { root, set, confirmed } = await show();

    await press(find(root, '[data-testid=another-plannedSetting]'));
    const offered = [...set('plannedSetting').querySelectorAll('label')].map(({ textContent }) => textContent);
    await press(find(root, '[data-set=plannedSetting] input[value="97"]'));

    expect(offered).toEqual(expect.arrayContaining(['96: undecided', '97: not discussed']));
    expect(confirmed()?.plannedSetting?.code).toBe('97');
  });

  it('ask for the type of plan once for each stage, however many decisions it has', async () => {
    const t = talk({
      packs: [placeOfBirth, { ...placeOfBirth, id: 'second' }, { ...placeOfBirth, id: 'third', stage: 'postnatal' }],
    });
    for (const id of ['place-of-birth', 'second', 'third']) t.consultation.add(id, { kind: 'reason', words: 'It is near.' });
    const root = await mount(
      <Around value={aidAround(t)}>
        <Codes />
      </Around>,
    );

    expect([...root.querySelectorAll('[data-set=planType]')]).toHaveLength(2);
    expect([...root.querySelectorAll('[data-set=plannedSetting]')]).toHaveLength(1);
  });

  it('say that they are to be looked at again where she has said something since', async () => {
    const { consultation, clock, set } = await show();
    await press(find(set('plannedSetting'), '[data-testid=confirm-plannedSetting]'));
    expect(set('plannedSetting').textContent).not.toContain(aidWords.t('msds.since'));
    clock.pass(60_000);

    await act(async () => void consultation.add('place-of-birth', { kind: 'standing', standing: 'decided', option: 'home' }));

    expect(set('plannedSetting').textContent).toContain(aidWords.t('msds.since'));
    expect(set('plannedSetting').textContent).toContain('Suggested: 04');
  });

  it('are confirmed by a clinician, whoever was writing last', async () => {
    const { consultation, root, confirmed } = await show();
    await act(async () => void consultation.add('place-of-birth', { kind: 'speaker', who: 'woman' }));

    await press(find(root, '[data-testid=confirm-planType]'));

    expect(confirmed()?.planType?.event.who).toBe('clinician');
  });

  it('can be taken out again', async () => {
    const { root, confirmed } = await show();
    await press(find(root, '[data-testid=confirm-planType]'));

    await press(find(root, '[data-testid=clear-planType]'));

    expect(confirmed()).toEqual({});
  });
});
