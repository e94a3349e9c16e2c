import { mix } from './mix';

/**
 * The UUID of a part of a document: a piece of that of the document, and its own name mixed with all of it (version 8
 * of RFC 9562, which leaves open how one is made). The names of the parts of one document are few and known.
 * @param whole the UUID of the document
 */
export function partId(name: string, whole: string): string {
  const [first = '', second = ''] = whole.split('-');
  const own = mix(`${whole} ${name}`);
  return [first, second, `8${own.slice(0, 3)}`, `8${own.slice(3, 6)}`, `${own.slice(6)}${mix(`${name} again`).slice(0, 2)}`].join(
    '-',
  );
}
