import { render } from 'preact';
import { PlanPaper } from '../../components/plan-paper';
import { planOf } from '../../lib/plan/plan';
import { createWords } from '../../lib/words/words';
import english from '../../locales/en-GB.json';
import { askFor } from './hand-over';

const words = createWords('en-GB', english);
const { t } = words;
const root = document.getElementById('paper');
if (!root) throw new Error('the page to print from has no #paper');

render(<p role="status">{t('print.waiting')}</p>, root);
const handed = await askFor(location.hash.slice(1));
if (handed) {
  const plan = planOf(handed.events, handed.packs, handed.who, handed.at);
  render(
    <main class="desk">
      <p class="not-on-paper">
        <button class="button" type="button" onClick={() => print()}>
          {t('print.again')}
        </button>
      </p>
      <PlanPaper plan={plan} words={words} />
    </main>,
    root,
  );
  document.documentElement.dataset.ready = 'true';
  await document.fonts.ready;
  print();
} else {
  render(
    <main class="sheet">
      <p role="alert">{t('print.gone')}</p>
    </main>,
    root,
  );
}
