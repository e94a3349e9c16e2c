import decisions from 'evenhand-decisions';
import { render } from 'preact';
import { createForm } from './offer/form';
import { OfferPage } from './offer/offer-page';

const root = document.getElementById('maker');
if (root) {
  root.replaceChildren();
  render(<OfferPage form={createForm({ decisions, today: new Date().toISOString().slice(0, 10) })} />, root);
}
