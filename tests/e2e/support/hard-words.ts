/** What people write, and what breaks programs: markup, other scripts and directions, emoji, spaces, templates. */
const sample = [
  '  <script>alert(1)</script>',
  '</textarea></blockquote><img src=x onerror=alert(2)>',
  '  two spaces before, a tab\tinside, a hard\u00a0space, two after  ',
  'أريد أن تكون أمي معي',
  'אני רוצה שאמא שלי תהיה איתי',
  '👩🏽‍🍼🤰🏿 👨‍👩‍👧‍👦 🏳️‍🌈',
  'Zoë, naïve, Łódź, ทดสอบ, 生まれる, e\u0301',
  '{name} ${' + 'name} {{name}} %s %20 &amp; &lt; "quoted" ‘and’ “so”',
  '$& $1 \\n \\u0041 -- /* */ ]]>',
  '',
].join('\n\n');

const length = 100_000;
const end = '\nThe end 🤰  \n';

/** 100,000 UTF-16 units of it, ending in something that shows whether the end is there. */
export const hardWords = sample.repeat(Math.floor((length - end.length) / sample.length)).padEnd(length - end.length, 'x') + end;
