import { serverSettings } from '../smart/trust-server-from';

/** How plans are kept, and for how long. */
const planSettings = ['keeping', 'lockMinutes', 'purgeDays'] as const;

/**
 * The trust's own services. `offerText` is the same as `offer`, as one text: browsers that hold settings against a schema
 * take out the whole of an `offer` that has one thing of a wrong kind in it, in silence; a text comes through as it is,
 * and everything that is wrong with it is told.
 */
const offerSettings = ['offer', 'offerText'] as const;

/** Which languages the panel offers. */
const languageSettings = ['drafts'] as const;

/** Whether anything is counted. */
const countSettings = ['counting'] as const;

/** How the panel looks. lib/theme has the same names, and a test holds the two together: this file is in the first screen. */
export const themeSettings = ['accent', 'font', 'corner', 'density'] as const;
export type ThemeSetting = (typeof themeSettings)[number];

/** Everything that a trust may set for the panel. public/managed-schema.json has the same names, and a test says so. */
export const settingNames: readonly string[] = [
  ...planSettings,
  ...serverSettings,
  ...languageSettings,
  ...countSettings,
  ...offerSettings,
  ...themeSettings,
];
