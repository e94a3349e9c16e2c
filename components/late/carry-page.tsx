import { useAid } from '../aid-context';
import { Title } from '../title';
import { CarryIn } from './carry-in';
import { CodesOut } from './codes-out';
import { FileOut } from './file-out';

/** Takes the plan on the screen to another device, and brings one in from there. Nothing is sent. */
export function CarryPage() {
  const { t, consultation } = useAid();
  const empty = consultation.events.value.length === 0;
  return (
    <>
      <Title>{t('step.carry')}</Title>
      <p class="lead-in">{t('carry.lead')}</p>
      <section class="plan-part">
        <h2>{t('carry.out')}</h2>
        {empty ? (
          <p class="soft">{t('carry.outEmpty')}</p>
        ) : (
          <>
            <FileOut />
            <CodesOut />
          </>
        )}
      </section>
      <CarryIn />
    </>
  );
}
