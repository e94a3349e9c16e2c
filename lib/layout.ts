/** How her plan is laid out to be printed: A4, A4 in large print, the A5 card for the door of the birth room, in two
 * languages, line by line, or as Easy Read, with pictures. */
export type Layout = 'a4' | 'large' | 'door' | 'double' | 'easy';
