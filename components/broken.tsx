import { Component, type ComponentChildren } from 'preact';
import type { Consultation } from '../lib/consultation/consultation';
import { bareText } from '../lib/export/bare-lines';
import { planNow } from '../lib/plan/plan-now';
import { AidContext, type AidValue, type AidWords } from './aid-context';

/** A broken invariant ends here: her words can be copied out first, then the aid begins again with them. */
export class Broken extends Component<{ children: ComponentChildren }, { broken: boolean; copied: string }> {
  static override contextType = AidContext;
  override state = { broken: false, copied: '' };

  static override getDerivedStateFromError() {
    return { broken: true };
  }

  override render() {
    if (!this.state.broken) return this.props.children;
    const aid = this.context as AidValue;
    const { t, words, consultation, platform } = aid;
    const copy = async () => {
      const outcome = await platform.copy(everything(consultation, words));
      this.setState({ copied: outcome.ok ? t('done.copied') : t(`why.${outcome.why}`) });
    };
    // The button asks once more before it does it.
    const sure = aid.sure.value;
    const erase = () => {
      aid.sure.value = !sure;
      if (sure) void platform.plans?.erase();
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
        <p class="where-actions">
          {platform.plans && (
            <button class="link-button" type="button" data-testid="delete-broken" onClick={erase}>
              {t(sure ? 'kept.sure' : 'kept.delete')}
            </button>
          )}
          {platform.leave && (
            <button class="link-button" type="button" onClick={platform.leave}>
              {t('head.leave')}
            </button>
          )}
        </p>
      </main>
    );
  }
}

/** The plan as text; where even that cannot be made, the events as they are. Her words come out in either. */
function everything(consultation: Consultation, words: AidWords): string {
  try {
    return bareText(planNow(consultation), words);
  } catch {
    return JSON.stringify(consultation.events.peek(), null, 2);
  }
}
