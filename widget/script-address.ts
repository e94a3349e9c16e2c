/**
 * A property of the document as the browser has it: an image named like it stands before it, and would be taken for it.
 * @param from the prototype that has it
 */
export function ownProperty<T>(from: object, name: string): T | undefined {
  return Object.getOwnPropertyDescriptor(from, name)?.get?.call(document) as T | undefined;
}

const script = ownProperty<HTMLScriptElement | null>(Document.prototype, 'currentScript')?.src ?? '';

/**
 * The address of a file that lies beside the first one.
 * @throws where the script has no address of its own, being pasted into the page or a module
 */
export function besideScript(file: string): string {
  return new URL(file, script).href;
}
