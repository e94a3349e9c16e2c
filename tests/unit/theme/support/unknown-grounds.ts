import { pairs } from '../../../../lib/theme/judge';
import type { CssRule } from './css-rules';

/** What the judging calls a custom property. */
const names: Record<string, string> = {
  '--accent': 'accent',
  '--accent-deep': 'deep',
  '--on-accent': 'onAccent',
  '--page': 'page',
  '--wash': 'wash',
};
const tones = ['--accent', '--accent-deep', '--on-accent'];
/** Where nothing is said of the ground it is one of these, since no other is laid down. */
const surfaces = ['page', 'wash'];
/** A fill or a stroke is a picture, and pictures are people. */
const inks =
  /^(?:color|outline(?:-color)?|box-shadow|text-decoration(?:-color)?|border(?:-(?:block|inline)(?:-(?:start|end))?)?(?:-color)?)$/;
const ground = /^background(?:-color)?$/;
const none = /^(?:none|transparent|inherit)$/;

/** A mark without words in it may be of any ink but that of people. */
const markInks = ['var(--ink)', 'var(--soft)', 'var(--edge)', 'var(--line)'];

/** The door card is black and white like its paper, and has nothing on it to press. */
const ofPaper = /^components\/style\/(?:door|paper[\w-]*)\.css$/;

/**
 * Every use of an accent on a ground that lib/theme does not judge, and every ground that it does not know.
 * Forced colours and print are the reader's own and no theme reaches them.
 * @returns one line for each: "file: selector: what is wrong"; nothing is good
 */
export function unknownGrounds(rules: readonly CssRule[]): string[] {
  return rules.filter(themed).flatMap((rule) => {
    const wrong = (what: string) => `${rule.file}: ${rule.selector}: ${what}`;
    const said = rule.declarations.find(([property]) => ground.test(property))?.[1];
    const token = tokenOf(said ?? 'none');
    return rule.declarations.flatMap(([property, value]) => {
      if (ground.test(property)) return groundFaults(rule, value).map(wrong);
      const used = tones.filter((name) => value.includes(`var(${name})`));
      if (used.length === 0)
        return value.includes('--accent') || value.includes('--on-accent') ? [wrong(`${value} is not a whole use`)] : [];
      if (!inks.test(property)) return [wrong(`${property} has ${used}, which is for words and edges`)];
      if (/color-mix|rgb\(from|hsl\(from|oklch\(from/.test(value)) return [wrong(`${value} makes another colour of it`)];
      return used.flatMap((name) => onUnknown(names[name] ?? name, property, token, rule).map(wrong));
    });
  });
}

const themed = ({ selector, within }: CssRule) =>
  selector !== ':root' && !within.some((at) => /forced-colors: active|print/.test(at));

/** The name of the custom property that is all of a value. */
const tokenOf = (value: string) => /^var\((--[\w-]+)\)$/.exec(value)?.[1];

function groundFaults({ file, declarations }: CssRule, value: string): string[] {
  const token = tokenOf(value);
  if (none.test(value) || (token && names[token])) {
    // Words on an accent have the colour for it; a mark without words in it may have none.
    const ink = declarations.find(([property]) => property === 'color')?.[1];
    return token && tones.includes(token) && ink && ink !== 'var(--on-accent)' ? [`${ink} is not a colour for ${value}`] : [];
  }
  if (markInks.includes(value) && declarations.some(([property, said]) => property === 'content' && said === '""')) return [];
  return ofPaper.test(file) && !declarations.some(([, one]) => one.includes('accent'))
    ? []
    : [`${value} is not a ground that is judged`];
}

function onUnknown(tone: string, property: string, token: string | undefined, rule: CssRule): string[] {
  // An edge around a ground of its own colour stands on what is around it.
  const own = token && names[token] !== tone ? names[token] : undefined;
  const grounds = own ? [own] : tone === 'onAccent' ? (markOn(rule) ?? ['nothing said']) : surfaces;
  const known = grounds.filter((on) => pairs.some((pair) => pair[0] === tone && pair[1] === on));
  return grounds.filter((on) => !known.includes(on)).map((on) => `${property} has ${tone} on ${on}, which is not judged`);
}

/** The tick in a box that is filled with the accent. */
const markOn = ({ selector }: CssRule) => (selector === '.tick input:checked::before' ? ['accent'] : undefined);
