import { Html, html } from './html';

/** The style sheet of a report: inside the page, or a file beside it where a policy forbids style inside. */
export type Sheet = { text: string } | { file: string };

interface Page {
  title: string;
  lang: string;
  /** Style sheets of ours. */
  style: Sheet;
  body: Html;
}

/** A document without a script, a font or a picture from elsewhere: it opens from a disk and sends nothing. */
export function page({ title, lang, style, body }: Page): string {
  const from = 'text' in style ? "'unsafe-inline'" : "'self'";
  const policy = new Html(`default-src 'none'; style-src ${from}`);
  const { markup } = html`<html lang="${lang}">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="${policy}">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="color-scheme" content="light dark">
<meta name="referrer" content="no-referrer">
<title>${title}</title>
${'text' in style ? html`<style>${new Html(style.text)}</style>` : html`<link rel="stylesheet" href="${style.file}">`}
</head>
<body>
${body}
</body>
</html>
`;
  return `<!doctype html>\n${markup}`;
}
