import { useSignal } from '@preact/signals';
import { useEffect } from 'preact/hooks';
import { t } from '../maker-words';
import { FileField } from '../parts/file-field';
import { PageHead } from '../parts/page-head';
import { Step } from '../parts/step';
import { FaultsOnTop } from './faults-on-top';
import type { Form } from './form';
import { PartContacts } from './part-contacts';
import { PartDecisions } from './part-decisions';
import { PartTopics } from './part-topics';
import { PartTrust } from './part-trust';
import { save } from './save';
import { FormProvider } from './use-form';

const fileName = 'offer.json';

/** A form for what a trust says of its own services, and the file that comes of it. */
export function OfferPage({ form }: { form: Form }) {
  const called = useSignal(0);
  const said = useSignal('');
  useEffect(() => {
    const ask = (event: BeforeUnloadEvent) => {
      if (form.changed.peek()) event.preventDefault();
    };
    addEventListener('beforeunload', ask);
    return () => removeEventListener('beforeunload', ask);
  }, []);
  const write = () => {
    save(fileName, form.file.peek().text);
    form.changed.value = false;
    said.value = t('save.saved', { file: fileName });
  };
  const check = () => {
    form.asked.value = true;
    if (form.checked.peek().ok) return write();
    said.value = '';
    called.value += 1;
  };
  return (
    <FormProvider value={form}>
      <div class="sheet offer-sheet">
        <PageHead title={t('offerPage.title')} lead={t('offerPage.lead')}>
          <p class="small">
            <a href="./index.html">{t('offerPage.toMaker')}</a> · <a href="../local-offer.schema.json">{t('offerPage.schema')}</a>
          </p>
        </PageHead>
        <main>
          <div class="entry-line">
            <FileField label={t('open.label')} onText={form.take} testId="open-offer" />
            <p class="small soft">{t('open.hint')}</p>
          </div>
          <FaultsOnTop called={called.value} />
          <PartTrust />
          <PartContacts />
          <PartTopics />
          <PartDecisions />
          <Step n={5} title={t('save.title')}>
            <p>{t('save.lead')}</p>
            <div class="save-line">
              <button class="button" type="button" data-testid="check-and-save" onClick={check}>
                {t('save.check')}
              </button>
              <button class="button button-quiet" type="button" data-testid="save-anyway" onClick={write}>
                {t('save.anyway')}
              </button>
            </div>
            <p class="small soft">{t('save.anywaySays')}</p>
            <p role="status" data-testid="saved">
              {said.value}
            </p>
          </Step>
        </main>
      </div>
    </FormProvider>
  );
}
