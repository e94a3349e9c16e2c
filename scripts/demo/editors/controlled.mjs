import { createElement, useState } from 'react';
import { createRoot } from 'react-dom/client';
import { showSaved } from './show-saved.mjs';

const numbers = new Intl.NumberFormat('en-GB');

/** @param {{ id: string, label: string, as: string, value: string, onValue: (value: string) => void, rows?: number }} props */
function Field({ id, label, as, onValue, ...rest }) {
  return createElement(
    'div',
    { className: 'field' },
    createElement('label', { htmlFor: id }, label),
    createElement(as, {
      id,
      autoComplete: 'off',
      ...rest,
      onChange: (/** @type {{ target: HTMLInputElement }} */ { target }) => onValue(target.value),
    }),
  );
}

/** A form whose fields show what its state says, and nothing else. */
function Form() {
  const [plan, setPlan] = useState('');
  const [line, setLine] = useState('');
  const [drawn, setDrawn] = useState(0);
  const length = plan.length + line.length;
  showSaved('plan-of-care', plan);
  return createElement(
    'form',
    { onSubmit: (/** @type {Event} */ event) => event.preventDefault() },
    createElement(Field, { id: 'plan-of-care', label: 'Plan of care', as: 'textarea', rows: 6, value: plan, onValue: setPlan }),
    createElement(Field, { id: 'one-line', label: 'In one line', as: 'input', value: line, onValue: setLine }),
    createElement(
      'p',
      { id: 'form-state', role: 'status' },
      length ? `changed, ${numbers.format(length)} characters` : 'not changed',
    ),
    createElement(
      'p',
      { className: 'tools' },
      createElement('button', { type: 'button', onClick: () => setDrawn(drawn + 1) }, 'Draw the form anew'),
      ' ',
      createElement('span', { id: 'drawn' }, `Drawn anew: ${numbers.format(drawn)}`),
    ),
  );
}

const place = /** @type {HTMLElement} */ (document.getElementById('form'));
place.replaceChildren();
createRoot(place).render(createElement(Form));
