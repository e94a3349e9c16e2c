/** One row as it lies on disk, and the table that it lies in. */
export interface RawRow {
  table: string;
  // biome-ignore lint/suspicious/noExplicitAny: rows of every shape, and broken ones
  row: any;
}

function asked<T>(request: IDBRequest<T>): Promise<T> {
  return new Promise((resolve, reject) => {
    request.onsuccess = () => resolve(request.result);
    request.onerror = () => reject(request.error);
  });
}

/** The database with nothing of ours in front of it, as the browser's own tools see it. */
export async function withRaw<T>(name: string, verb: (database: IDBDatabase) => Promise<T>): Promise<T> {
  const database = await asked(indexedDB.open(name));
  try {
    return await verb(database);
  } finally {
    database.close();
  }
}

/** Every row of every table. */
export function rawRows(name: string): Promise<RawRow[]> {
  return withRaw(name, rowsIn);
}

/** Every row of every table of a database that is open. */
export async function rowsIn(database: IDBDatabase): Promise<RawRow[]> {
  const lists = [...database.objectStoreNames].map(async (table) => {
    const rows = await asked(database.transaction(table).objectStore(table).getAll());
    return rows.map((row) => ({ table, row }));
  });
  return (await Promise.all(lists)).flat();
}

/** Writes a row past everything that guards it. */
export function putRaw(name: string, table: string, row: unknown): Promise<unknown> {
  return withRaw(name, (database) => asked(database.transaction(table, 'readwrite').objectStore(table).put(row)));
}

/** Changes every row of a table past everything that guards it. */
export async function spoilRaw(name: string, table: string, spoil: (row: RawRow['row']) => void): Promise<void> {
  for (const { table: its, row } of await rawRows(name)) {
    if (its !== table) continue;
    spoil(row);
    await putRaw(name, table, row);
  }
}

/** Everything in these rows as bytes: numbers of a byte as they are, text in the two ways in which browsers write it. */
export function bytesOf(rows: readonly RawRow[]): Buffer {
  const parts: Buffer[] = [];
  const gather = (value: unknown): void => {
    if (value instanceof Uint8Array) parts.push(Buffer.from(value));
    else if (typeof value === 'string') parts.push(Buffer.from(value, 'utf8'), Buffer.from(value, 'utf16le'));
    else if (value && typeof value === 'object') for (const [name, one] of Object.entries(value)) [name, one].forEach(gather);
    else parts.push(Buffer.from(String(value)));
  };
  for (const { row } of rows) gather(row);
  return Buffer.concat(parts);
}
