customElements.define(
  'sample-field',
  class extends HTMLElement {
    connectedCallback() {
      // The only way into a closed root that the markup made, and open to this element alone.
      const root = this.attachInternals().shadowRoot;
      const shown = document.querySelector(`[data-saved="${this.getAttribute('saves')}"]`);
      root?.addEventListener('input', ({ target }) => {
        if (shown && target instanceof HTMLTextAreaElement) shown.textContent = target.value;
      });
    }
  },
);
