import type { ListedFile } from './tag-text';

interface Policies {
  createPolicy: (
    name: string,
    rules: { createScriptURL: (address: string) => string },
  ) => { createScriptURL: (address: string) => unknown };
}

/** The one name that the policy of this page lets through. */
const policyName = 'evenhand-maker';

/**
 * Puts the loader of this release into the page, held to its hash, as the tag will.
 * @returns false where it did not come, or is another file
 */
export function loadWidget({ file, integrity }: ListedFile): Promise<boolean> {
  const address = new URL(`../${file}`, document.baseURI).href;
  const { trustedTypes } = globalThis as { trustedTypes?: Policies };
  const policy = trustedTypes?.createPolicy(policyName, {
    createScriptURL: (asked) => {
      if (asked !== address) throw new Error(`${asked} is not the loader`);
      return asked;
    },
  });
  const script = document.createElement('script');
  return new Promise((settle) => {
    script.onload = () => settle(true);
    script.onerror = () => settle(false);
    script.integrity = integrity;
    script.crossOrigin = 'anonymous';
    script.src = (policy?.createScriptURL(address) ?? address) as string;
    document.head.append(script);
  });
}
