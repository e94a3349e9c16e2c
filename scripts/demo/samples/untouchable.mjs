import { html } from '../html.mjs';

/** @type {import('./sample-page.mjs').Sample} */
export const untouchable = {
  id: 'untouchable',
  title: 'What cannot be touched',
  imitates:
    'a record that is a program of its own, or comes over a remote desktop: to the browser it is only a picture, or nothing.',
  expected: 'the panel says that it cannot write there, and copying alone is enough to finish.',
  body: html`  <section aria-labelledby="why">
    <h2 id="why">Why not</h2>
    <p>An extension may not write into the browser’s own pages, into its shop of extensions, or into any other program on this computer. Evenhand does not try to get around that. The note can always be copied whole and pasted by hand.</p>
  </section>
  <section aria-labelledby="try">
    <h2 id="try">Try it</h2>
    <ol class="steps">
      <li><a id="blank-page" href="about:blank" target="_blank" rel="noopener">Open an empty page</a>, or type one of these addresses into the browser: <code>about:blank</code>, <code>chrome://version</code>, <code>edge://version</code>, <code>about:support</code>.</li>
      <li>Open the panel beside it and go through a decision.</li>
      <li>Press the button that puts the note in the record: it says why it cannot.</li>
      <li>Copy the note, and paste it into any program that takes text.</li>
    </ol>
  </section>
`,
};
