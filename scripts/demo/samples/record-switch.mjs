import { html } from '../html.mjs';
import { field } from './sample-page.mjs';

/** @param {{ woman: string, at: string, link: string, linkText: string }} options */
const body = ({ woman, at, link, linkText }) => html`  <section aria-labelledby="whose" data-at="${at}">
    <h2 id="whose">Record of <span data-woman>${woman}</span></h2>
    <p class="tools"><button type="button" id="switch-here">Open the next record in this page</button> <button type="button" id="banner-only">Change the banner only</button> <button type="button" id="other-part">Same woman, another part of her record</button></p>
    <p><a id="other-record" href="${link}">${linkText}</a></p>
${field({
  id: 'plan-of-care',
  label: 'Plan of care',
  control: html`<textarea id="plan-of-care" rows="6" autocomplete="off"></textarea>`,
})}  </section>
`;

const shared = {
  imitates: 'a record in which the next woman is one press away, with or without loading a page.',
  expected:
    'after a change of woman the panel locks, says why, and asks whether it is the same woman. A change of the banner alone cannot be seen from outside, as nothing on the page is read: only the title and the address are compared.',
  scripts: ['/sample-switch.js'],
};

/** @type {import('./sample-page.mjs').Sample} */
export const recordSwitch = {
  ...shared,
  id: 'record-switch',
  title: 'Another woman’s record',
  body: body({
    woman: 'Sample, Amina',
    at: 'first',
    link: '/record/record-switch/second',
    linkText: 'Load the record of Specimen, Beatrice',
  }),
};

/** The record that the link loads. @type {import('./sample-page.mjs').Sample} */
export const secondRecord = {
  ...shared,
  id: 'record-switch/second',
  title: 'Another woman’s record',
  woman: 'Specimen, Beatrice',
  body: body({
    woman: 'Specimen, Beatrice',
    at: 'second',
    link: '/record/record-switch',
    linkText: 'Load the record of Sample, Amina',
  }),
};
