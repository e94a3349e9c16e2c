// The one door to Dexie.
export { Dexie, type EntityTable, type Table } from 'dexie';
