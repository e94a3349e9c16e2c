/** The shape of what is carried, in files and in codes. It goes up with the format of the events. */
export const format = 5;
/** The first version of Evenhand that opens this format. */
export const needs = '0.6.0';
