import { t } from '../maker-words';
import { PageHead } from '../parts/page-head';
import type { Maker } from './maker';
import { Preview } from './preview';
import { ResultPart } from './result-part';
import { StepDecision } from './step-decision';
import { StepLanguage } from './step-language';
import { StepLook } from './step-look';
import { StepPlaces } from './step-places';
import { StepServices } from './step-services';
import { StepWay } from './step-way';
import { MakerProvider } from './use-maker';

/** Six questions, the aid as it will be, and what to copy: all on one page. */
export function MakerPage({ maker }: { maker: Maker }) {
  return (
    <MakerProvider value={maker}>
      <div class="sheet">
        <PageHead title={t('page.title')} lead={t('page.lead')}>
          <p class="small">
            <a href="./offer.html">{t('page.toOffer')}</a>
          </p>
        </PageHead>
        <main class="maker-main">
          <div class="asked-and-seen">
            <div class="asked">
              <StepDecision />
              <StepLanguage />
              <StepLook />
              <StepServices />
              <StepPlaces />
            </div>
            <Preview />
          </div>
          <StepWay />
          <ResultPart />
        </main>
        <footer class="page-foot small soft">
          <p>{t('page.foot', { version: maker.list.version })}</p>
        </footer>
      </div>
    </MakerProvider>
  );
}
