// The page of `frame.html`: what the tag says elsewhere, its address says here. Nothing of it is ever read as markup, and
// the page around the frame is neither asked nor told anything.

/** The look, as the page in the frame may be asked for it: four custom properties of the element. */
const look = ['accent', 'font', 'corner', 'density'];
/** What else the tag may say. A pack of the website is not in it: this page is on a website of its own. */
const asked = ['pack', 'lang', 'offer', 'phone'];

const sheet = new CSSStyleSheet();
sheet.replaceSync('html, body { block-size: 100%; margin: 0; } :root { color-scheme: light dark; }');
document.adoptedStyleSheets = [sheet];

const query = new URLSearchParams(location.search);
const element = document.createElement('evenhand-aid');
element.setAttribute('size', 'fill');
for (const name of asked) {
  const value = query.get(name);
  if (value !== null) element.setAttribute(name, value);
}
for (const name of look) element.style.setProperty(`--evenhand-${name}`, query.get(name) ?? '');
document.body.append(element);
