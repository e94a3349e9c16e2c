/** The database of counts. Numbers by month are in it, and nothing of any plan: deleting plans leaves it, and its own page deletes it. */
export const countsDatabase = 'evenhand-counts';
