import { Component, type ComponentChildren } from 'preact';
import { noteText } from '../lib/export/note-text';
import { planOf } from '../lib/plan/plan';
import { AidContext } from './aid-context';

/** A broken invariant ends here: her words can be copied out first, then the aid begins again with them. */
export class Broken extends Component<{ children: ComponentChildren }, { broken: boolean; copied: string }> {
  static override contextType = AidContext;
  override state = { broken: false, copied: '' };

  static override getDerivedStateFromError() {
    return { broken: true };
  }

  override render() {
    if (!this.state.broken) return this.props.children;
    const aid = this.context as import('./aid-context').AidValue;
    const { t, words, consultation, platform } = aid;
    const copy = async () => {
      const plan = planOf(consultation.events.value, consultation.packs, consultation.shared.value.who);
      const outcome = await platform.copy(noteText(plan, words));
      this.setState({ copied: outcome.ok ? t('done.copied') : t(`why.${outcome.why}`) });
    };
    return (
      <main class="sheet" data-step="broken">
        <h1>{t('broken.title')}</h1>
        <p class="lead-in">{t('broken.lead')}</p>
        <div class="actions">
          <button class="button" type="button" onClick={copy}>
            {t('broken.copy')}
          </button>
          <button
            class="button button-quiet"
            type="button"
            onClick={() => {
              aid.view.value = { at: 'start' };
              this.setState({ broken: false });
            }}
          >
            {t('broken.again')}
          </button>
        </div>
        <p role="status">{this.state.copied}</p>
      </main>
    );
  }
}
