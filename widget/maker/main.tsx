import decisions from 'evenhand-decisions';
import { render } from 'preact';
import { fetchList } from './fetch-list';
import { t } from './maker-words';
import { createMaker } from './page/maker';
import { MakerPage } from './page/maker-page';

const root = document.getElementById('maker');
if (root) {
  const list = await fetchList();
  const today = new Date().toISOString().slice(0, 10);
  const folder = new URL('../', document.baseURI).pathname;
  root.replaceChildren();
  render(
    list ? (
      <MakerPage maker={createMaker({ list, decisions, today, folder })} />
    ) : (
      <main class="sheet">
        <h1>{t('page.title')}</h1>
        <p role="alert" class="problem">
          {t('page.noList')}
        </p>
      </main>
    ),
    root,
  );
}
