import fc from 'fast-check';

/** What an editor may paste into a field: markup, quotation marks, signs of CSS and JSON, other scripts, what cannot be seen. */
const pieces = [
  ...['"', "'", '<', '>', '&', '&amp;', '</script>', '<!--', '-->', '</evenhand-aid>', '<img src=x onerror=alert(1)>'],
  ...[
    '\n',
    '\r\n',
    '\t',
    '\0',
    '\u2028',
    '\u202e',
    '\ud83d\ude00',
    '\ud83d',
    'שלום',
    'مرحبا',
    '‏',
    'é',
    '`',
    '\\',
    '{',
    '}',
    ';',
    ',',
    '%22',
    '*/',
  ],
];

/** Any text, and texts that are made to break out of where they are put. */
export const hardText: fc.Arbitrary<string> = fc.oneof(
  fc.string({ unit: 'binary' }),
  fc.array(fc.constantFrom(...pieces, 'a', ' ', '1')).map((parts) => parts.join('')),
);

/** What HTML makes of a text that it cannot hold as it is. */
export const asHtmlHolds = (text: string) => text.replaceAll('\0', '\ufffd').toWellFormed();
