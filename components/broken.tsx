import { Component, type ComponentChildren } from 'preact';
import { AidContext, type AidValue } from './aid-context';

/** A broken invariant ends here, with what can be done about it and the way out. */
export class Broken extends Component<{ children: ComponentChildren }, { broken: boolean }> {
  static override contextType = AidContext;
  override state = { broken: false };

  static override getDerivedStateFromError() {
    return { broken: true };
  }

  override render() {
    if (!this.state.broken) return this.props.children;
    const { t, platform, parts } = this.context as AidValue;
    return (
      <main class="sheet" data-step="broken">
        <h1>{t('broken.title')}</h1>
        <p class="lead-in">{t('broken.lead')}</p>
        {parts.broken && <parts.broken onAgain={() => this.setState({ broken: false })} />}
        {platform.leave && (
          <p class="where-actions">
            <button class="link-button" type="button" onClick={platform.leave}>
              {t('head.leave')}
            </button>
          </p>
        )}
      </main>
    );
  }
}
