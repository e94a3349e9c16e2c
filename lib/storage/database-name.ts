/** The one database of the aid. A page of the widget asks for this name to know whether anything was kept. */
export const databaseName = 'evenhand';
