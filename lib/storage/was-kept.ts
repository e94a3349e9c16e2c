import { databaseName } from './database-name';

/** Whether plans were kept in this browser before; undefined where the browser does not tell. Asks for names only. */
export async function wasKept(wanted: string = databaseName): Promise<boolean | undefined> {
  try {
    return (await indexedDB.databases()).some(({ name }) => name === wanted);
  } catch {
    return undefined;
  }
}
