/** How her plan is laid out to be printed: A4, A4 in large print, or the A5 card for the door of the birth room. */
export type Layout = 'a4' | 'large' | 'door';
