/** The database of practice. No plan of a woman is ever in it, and nothing of it is ever in that of plans. */
export const practiceDatabase = 'evenhand-practice';
