/** Which screen the double page shows in two languages: a step, or a row opened, by its key. */
export type DoubleOf = { step: 'start' | 'matters' | 'compare' | 'questions' | 'decide' | 'plan' } | { step: 'row'; row: string };
