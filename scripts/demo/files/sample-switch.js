const women = ['Sample, Amina', 'Specimen, Beatrice', 'Example, Chidera'];
const find = (/** @type {string} */ id) => document.getElementById(id);
const banner = find('woman');
const whose = document.querySelector('[data-woman]');
const plan = /** @type {HTMLTextAreaElement} */ (find('plan-of-care'));

/** What was typed for each woman, as long as the page is open. */
const plans = new Map();
let at = Math.max(0, women.indexOf(banner?.textContent ?? ''));
const [, ...part] = document.title.split(' - ');

function show(/** @type {number} */ next) {
  plans.set(women[at], plan.value);
  at = next % women.length;
  if (banner) banner.textContent = women[at];
  if (whose) whose.textContent = women[at];
  plan.value = plans.get(women[at]) ?? '';
}

find('switch-here')?.addEventListener('click', () => {
  show(at + 1);
  document.title = [women[at], ...part].join(' - ');
});

find('banner-only')?.addEventListener('click', () => show(at + 1));

find('other-part')?.addEventListener('click', () => {
  document.title = [document.title.split(' - ')[0], 'Contacts', ...part.slice(1)].join(' - ');
});
