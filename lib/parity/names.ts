/** Names that are the same in every language. */
export const names: readonly string[] = [
  'Evenhand',
  'Birthplace',
  'Unicode',
  'Chromium',
  'Chrome',
  'Firefox',
  'Edge',
  'Cochrane',
  'Shift',
  'OASI',
  'England',
  'GitHub',
  'https',
];
