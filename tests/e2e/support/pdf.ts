import { getDocument, type PDFDocumentProxy } from 'pdfjs-dist/legacy/build/pdf.mjs';
import type { StructTreeContent, StructTreeNode, TextItem, TextMarkedContent } from 'pdfjs-dist/types/src/display/api';

/** One element of the structure of a PDF: what it is, what a picture stands for, and the text in it and below it. */
export interface PdfTag {
  role: string;
  alt: string;
  text: string;
}

export interface Pdf {
  marked: boolean;
  title: string;
  lang: string;
  /** In millimetres, rounded. */
  pages: { width: number; height: number }[];
  /** The elements that mean something, in the order in which they are read. */
  tags: PdfTag[];
  /** All text, page by page, in the order in which it is read. */
  text: string;
  /** The same elements page by page, and all that is written on each page, what is beside the structure too. */
  pageTags: PdfTag[][];
  pageLetters: string[];
  /** The height of the letters of each run of text, in points. */
  letters: { size: number; text: string }[];
}

/** Reads a PDF as a screen reader does: by its structure. */
export async function readPdf(bytes: Uint8Array): Promise<Pdf> {
  const task = getDocument({ data: new Uint8Array(bytes), verbosity: 0, useSystemFonts: false, disableFontFace: true });
  const document = await task.promise;
  try {
    const { info } = await document.getMetadata();
    const { Title = '', Language = '' } = info as { Title?: string; Language?: string };
    const mark = await document.getMarkInfo();
    const pages = await Promise.all(Array.from({ length: document.numPages }, (_, index) => readPage(document, index + 1)));
    return {
      marked: mark?.Marked === true,
      title: Title,
      lang: Language,
      pages: pages.map(({ size }) => size),
      tags: pages.flatMap(({ tags }) => tags),
      pageTags: pages.map(({ tags }) => tags),
      pageLetters: pages.map(({ written }) => written),
      text: pages.map(({ text }) => text).join(' '),
      letters: pages.flatMap(({ letters }) => letters),
    };
  } finally {
    await task.destroy();
  }
}

const toMillimetres = (points: number) => Math.round((points / 72) * 25.4);

async function readPage(document: PDFDocumentProxy, number: number) {
  const page = await document.getPage(number);
  const [, , width = 0, height = 0] = page.view;
  const { items } = await page.getTextContent({ includeMarkedContent: true });
  const texts = new Map<string, string>();
  const open: (string | undefined)[] = [];
  for (const item of items) {
    if ('str' in item) {
      const id = open.findLast((one) => one !== undefined);
      if (id) texts.set(id, `${texts.get(id) ?? ''}${item.str}${item.hasEOL ? ' ' : ''}`);
    } else if ((item as TextMarkedContent).type === 'endMarkedContent') open.pop();
    else open.push((item as TextMarkedContent).id || undefined);
  }
  const tags: PdfTag[] = [];
  const walk = (node: StructTreeNode | StructTreeContent): string => {
    if (!('role' in node)) return texts.get(node.id) ?? '';
    const tag: PdfTag = { role: node.role, alt: (node as { alt?: string }).alt ?? '', text: '' };
    if (!groups.has(node.role)) tags.push(tag);
    tag.text = node.children.map(walk).join('').replace(/\s+/g, ' ').trim();
    return `${tag.text} `;
  };
  const tree = await page.getStructTree();
  const text = tree ? walk(tree).trim() : '';
  const letters = items.flatMap((item) =>
    'str' in item && item.str.trim()
      ? [{ size: Math.hypot((item as TextItem).transform[2] ?? 0, (item as TextItem).transform[3] ?? 0), text: item.str }]
      : [],
  );
  const written = items.map((item) => ('str' in item ? item.str : '')).join('\n');
  return { written, size: { width: toMillimetres(width), height: toMillimetres(height) }, tags, text, letters };
}

/** Elements that group others and say nothing of their own. */
const groups = new Set(['Root', 'Document', 'Art', 'NonStruct']);
