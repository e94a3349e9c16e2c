/**
 * Every control character, marks of direction, letters that are none, halves of letters, and ends of lines of every
 * kind: what a program writes that takes a text as it comes. A field of a browser takes some of it in another way, so
 * it comes to a plan in a file.
 */
export const rawWords = [
  ...Array.from({ length: 0x20 }, (_, unit) => String.fromCharCode(unit)),
  ...Array.from({ length: 0x21 }, (_, unit) => String.fromCharCode(0x7f + unit)),
  '\r\n a \r b \n\r',
  '\u202bمرحبا\u202c \u2066x\u2069 \u200e\u200f \ufeff \ufffe \uffff \u2028\u2029',
  'a\ud800b \udc00c \ud83d',
  '<script>alert(1)</script></main></blockquote> &amp; &#13; [U+D800] <!-- ]]>',
].join('');
