/**
 * A property of the document as the browser has it: an image named like it stands before it, and would be taken for it.
 * @param from the prototype that has it
 */
export function ownProperty<T>(from: object, name: string): T | undefined {
  return Object.getOwnPropertyDescriptor(from, name)?.get?.call(document) as T | undefined;
}

const script = ownProperty<HTMLScriptElement | null>(Document.prototype, 'currentScript')?.src ?? '';

/** Put together as text: by a `URL` a page could hear which part is wanted, and so how far she has come. */
const folder = script.replace(/[?#].*$/, '').replace(/[^/]*$/, '');

/**
 * The address of a file that lies beside the first one.
 * @throws where the script has no address of its own, being pasted into the page or a module
 */
export function besideScript(file: string): string {
  if (!script)
    throw new Error(
      'the script has no address of its own, and finds no file beside it. ' +
        'Put it on the page with <script src="…">, not as a module and not pasted in.',
    );
  return folder + file;
}
