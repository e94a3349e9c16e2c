/** Markup that is ready: `html` puts it in as it is, and escapes everything else. */
class Markup {
  constructor(/** @type {string} */ text) {
    this.text = text;
  }

  toString() {
    return this.text;
  }
}

/** @type {Record<string, string>} */
const entities = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;', "'": '&#39;' };

/** @returns {string} */
const put = (/** @type {unknown} */ value) =>
  Array.isArray(value)
    ? value.map(put).join('')
    : value instanceof Markup
      ? value.text
      : value === false
        ? ''
        : String(value ?? '').replace(/[&<>"']/g, (sign) => entities[sign]);

/**
 * Markup from a template. Whatever is put in is text, unless `html` made it; `false` is nothing.
 * @param {TemplateStringsArray} parts
 * @param {unknown[]} values
 */
export const html = (parts, ...values) => new Markup(parts.reduce((all, part, at) => all + put(values[at - 1]) + part));

/**
 * A whole page.
 * @param {{ title: string, styles: string[], head?: unknown, body: unknown }} page `styles`: addresses of style sheets
 */
export const page = ({ title, styles, head = '', body }) =>
  String(html`<!doctype html>
<html lang="en-GB" dir="ltr">
<head>
  <meta charset="utf-8">
  <meta name="viewport" content="width=device-width, initial-scale=1">
  <title>${title}</title>
  <link rel="icon" href="/icon.svg" type="image/svg+xml">
${styles.map((address) => html`  <link rel="stylesheet" href="${address}">\n`)}${head}</head>
${body}
</html>
`);
