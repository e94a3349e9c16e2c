import type { Pack } from '../lib/pack/pack';
import type { Opened, Outcome } from '../lib/platform';
import { besideScript } from './script-address';

/** Fetches the file of one decision from beside the first file: a page that shows one carries one. */
export async function fetchPack(id: string, locale: string): Promise<Outcome<Pack>> {
  try {
    const address = besideScript(`packs/${id}.${locale}.js`);
    const { default: pack } = (await import(/* @vite-ignore */ address)) as { default: Pack };
    // A file of another release, or of another decision, is not shown as if it were this one.
    if (pack?.id !== id || pack.locale !== locale) return { ok: false, why: 'pack_missing' };
    return { ok: true, value: pack };
  } catch {
    return { ok: false, why: 'pack_missing' };
  }
}

/** Opens a local pack, with checks that are a file of their own, which no other page fetches. */
export async function fetchLocalPack(address: string, locale: string): Promise<Opened> {
  try {
    const check = (await import(/* @vite-ignore */ besideScript('evenhand-check.js'))) as typeof import('./check');
    return await check.openAddress(address, locale);
  } catch {
    const what = 'the part that checks packs did not arrive';
    return { ok: false, problems: [{ where: 'pack-url', what, todo: 'check that it lies beside the first file' }] };
  }
}
