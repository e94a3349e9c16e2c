// The page of `frame.html`: what the tag says elsewhere, its address says here. Nothing of it is ever read as markup, and
// the page around the frame is neither asked nor told anything.

/** The look, as the page in the frame may be asked for it: four custom properties of the element. */
const look = ['accent', 'font', 'corner', 'density'];
/** What else the tag may say. A pack of the website is not in it: this page is on a website of its own. */
const asked = ['pack', 'lang', 'offer', 'phone', 'drafts'];

const sheet = new CSSStyleSheet();
sheet.replaceSync('html, body { block-size: 100%; margin: 0; } :root { color-scheme: light dark; }');
document.adoptedStyleSheets = [sheet];

/**
 * An address can be written by anybody, and is read under the name of whoever serves this page: what is no name of a
 * decision or language is not said back, and a number to ring is shown in a frame alone, which somebody has put somewhere.
 */
const said = (name: string, value: string) => {
  if (name === 'phone') return window === top ? null : value;
  return name === 'offer' || /^[\w-]{1,60}$/.test(value) ? value : '…';
};

const query = new URLSearchParams(location.search);
const element = document.createElement('evenhand-aid');
element.setAttribute('size', 'fill');
for (const name of asked) {
  const given = query.get(name);
  const value = given === null ? null : said(name, given);
  if (value !== null) element.setAttribute(name, value);
}
for (const name of look) element.style.setProperty(`--evenhand-${name}`, query.get(name) ?? '');
document.body.append(element);

// A newer worker has taken over the aid on this device: it hears what this page has fetched, before it and after. In a
// frame that is shut in (sandbox) there is none, and asking for it throws.
if (origin !== 'null')
  navigator.serviceWorker?.addEventListener('controllerchange', () => {
    const tell = (list: PerformanceObserverEntryList) =>
      navigator.serviceWorker.controller?.postMessage(list.getEntries().map(({ name }) => name));
    new PerformanceObserver(tell).observe({ type: 'resource', buffered: true });
  });
