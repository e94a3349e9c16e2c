import type { Page } from 'playwright-core';

/** What a script of the page has to open sealed rows with. */
export interface Tries {
  /** Texts that it guesses the passcode from. */
  passcodes: readonly string[];
}

/** What a script of the page got out of the sealed rows, with every key that it can find or make. */
export interface Gained {
  /** Keys that lay in the database, and could be used. */
  usable: number;
  /** Keys that lay in the database, and could be carried away. */
  portable: number;
  /** How many keys it tried. */
  tried: number;
  texts: string[];
}

/**
 * Does what a script of the page can do that means to read her words: takes each key that it finds in the database,
 * makes more out of every byte that it can read there and out of guesses, and tries all of them on each row, in its own
 * place and in that of every other row.
 */
export const openAsPage = (page: Page, tries: Tries): Promise<Gained> =>
  page.evaluate(async ({ passcodes }) => {
    const done = <T>(request: IDBRequest<T>) =>
      new Promise<T>((settle, refuse) => {
        request.onsuccess = () => settle(request.result);
        request.onerror = () => refuse(request.error);
      });
    type Found = { id: string; plan?: string; format: number; sealed?: Uint8Array<ArrayBuffer> } & Record<string, unknown>;
    const database = await done(indexedDB.open('evenhand'));
    const all: { table: string; row: Found }[] = [];
    for (const table of database.objectStoreNames) {
      const rows = await done<Found[]>(database.transaction(table).objectStore(table).getAll());
      all.push(...rows.map((row) => ({ table, row })));
    }
    database.close();

    const values = all.flatMap(({ row }) => Object.values(row));
    const lying = values.filter((value) => value instanceof CryptoKey);
    const portable = await Promise.all(
      lying.map((key) =>
        crypto.subtle.exportKey('raw', key).then(
          () => true,
          () => false,
        ),
      ),
    );
    const keys = [...lying];
    const use = (raw: Uint8Array<ArrayBuffer>) => crypto.subtle.importKey('raw', raw, 'AES-GCM', false, ['decrypt']);
    const vault: Partial<Found> = all.find(({ table }) => table === 'vault')?.row ?? {};
    for (const bytes of Object.values(vault).filter((value) => value instanceof Uint8Array)) {
      for (let from = 0; from + 32 <= bytes.length; from += 1) keys.push(await use(bytes.slice(from, from + 32)));
    }
    const texts = values.filter((value) => typeof value === 'string').map((text) => text.replaceAll('-', ''));
    const digests = texts.map((text) => crypto.subtle.digest('SHA-256', new TextEncoder().encode(text)));
    for (const digest of await Promise.all(digests)) keys.push(await use(new Uint8Array(digest)));
    if (vault.salt instanceof Uint8Array) {
      for (const passcode of passcodes) {
        const from = await crypto.subtle.importKey('raw', new TextEncoder().encode(passcode), 'PBKDF2', false, ['deriveBits']);
        const how = { name: 'PBKDF2', hash: 'SHA-256', salt: vault.salt as BufferSource, iterations: Number(vault.rounds) };
        keys.push(await use(new Uint8Array(await crypto.subtle.deriveBits(how, from, 256))));
      }
    }

    const places = all.map(({ table, row }) => `${table}|${row.plan ? `${row.plan}/` : ''}${row.id}|${row.format}`);
    places.push(...all.filter(({ table }) => table === 'vault').map(({ row }) => `vault|${row.key}|1`));
    const sealed = all.flatMap(({ row }) => [row.sealed, row.wrapped]).filter((value) => value instanceof Uint8Array);
    const gained: string[] = [];
    for (const bytes of sealed) {
      for (const key of keys) {
        for (const place of places) {
          const how = { name: 'AES-GCM', iv: bytes.slice(0, 12), additionalData: new TextEncoder().encode(place) };
          const open = await crypto.subtle.decrypt(how, key, bytes.slice(12)).catch(() => undefined);
          if (open) gained.push(new TextDecoder().decode(open).trimEnd());
        }
      }
    }
    return { usable: lying.length, portable: portable.filter(Boolean).length, tried: keys.length, texts: gained };
  }, tries);
