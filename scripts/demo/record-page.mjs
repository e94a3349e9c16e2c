import { html, page } from './html.mjs';

const facts = [
  ['Born', '3 March 1997'],
  ['Sample number', 'RIV-000-000'],
  ['Pregnancy', 'First baby'],
  ['Due', '12 February 2027'],
  ['Named midwife', 'J. Specimen'],
];

const contacts = [
  {
    when: '2 July 2026',
    who: 'Booking, community midwife',
    what: 'Booked at Riverside. Would like to hear about every place of birth before she decides.',
  },
  { when: '24 September 2026', who: 'Scan, ultrasound department', what: 'Routine scan. No further scan planned.' },
  {
    when: '19 November 2026',
    who: 'Antenatal visit, community midwife',
    what: 'Well. Partner with her. Place of birth to be talked about today.',
  },
];

/** A web record of a woman who does not exist, for the side panel to stand beside. */
export const recordPage = () =>
  page({
    title: 'Sample, Amina - sample record',
    styles: ['/record.css'],
    body: html`<body>
<header>
  <p class="sample"><b>Sample record.</b> This woman does not exist. Nothing on this page is saved or sent.</p>
  <div class="head">
  <p class="name">Riverside Maternity Record</p>
  <nav aria-label="Record"><a href="#summary">Summary</a> <a href="#contacts">Contacts</a> <a href="#plan">Plan of care</a> <a href="/">Leave the record</a></nav>
  </div>
</header>
<main>
  <section id="summary" aria-labelledby="woman" tabindex="-1">
    <h1 id="woman">Sample, Amina</h1>
    <dl class="facts">
${facts.map(([name, value]) => html`      <div><dt>${name}</dt><dd>${value}</dd></div>\n`)}    </dl>
  </section>
  <section id="contacts" aria-labelledby="contacts-title" tabindex="-1">
    <h2 id="contacts-title">Contacts</h2>
    <ol class="contacts">
${contacts.map(
  ({ when, who, what }) => html`      <li><p class="when">${when}</p><div><h3>${who}</h3><p>${what}</p></div></li>\n`,
)}    </ol>
  </section>
  <section id="plan" aria-labelledby="plan-title" tabindex="-1">
    <h2 id="plan-title">Today</h2>
    <label for="plan-of-care">Plan of care</label>
    <p class="hint" id="plan-hint">What was talked about, what she would like, and what happens next.</p>
    <textarea id="plan-of-care" name="plan-of-care" rows="12" aria-describedby="plan-hint" autocomplete="off"></textarea>
  </section>
  <aside aria-labelledby="beside">
    <h2 id="beside">Evenhand beside this record</h2>
    <p>Press Evenhand in the toolbar of the browser (behind the puzzle piece, if it is not there). The panel opens beside the record. Its last step puts the note into <b>Plan of care</b>, or copies it to paste there. There are <a href="/records">sample records of other shapes</a>. How to load the extension is on <a href="/">the first page</a>.</p>
  </aside>
</main>
</body>`,
  });
