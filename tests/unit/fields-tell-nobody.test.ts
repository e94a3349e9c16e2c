import { describe, expect, it } from 'vitest';
import { tellsNobody } from '../../components/tells-nobody';
import { repositoryFiles } from './house/files';

interface Tag {
  name: string;
  attributes: string;
}

/** Every `<input>`, `<textarea>`, `<select>` and `<a>` in the source of a component, with all that is said in its tag. */
function tagsIn(source: string): Tag[] {
  return [...source.matchAll(/<(input|textarea|select|a)\b/g)].map(({ 1: name = '', index, 0: start }) => {
    // An arrow, or a bracket inside of braces, is not the end of it.
    let [depth, end] = [0, index + start.length];
    for (; end < source.length; end++) {
      const letter = source[end];
      if (letter === '{') depth++;
      if (letter === '}') depth--;
      if (letter === '>' && depth === 0) break;
    }
    return { name, attributes: source.slice(index + start.length, end) };
  });
}

/** What is wrong with a tag, or nothing. */
function wrongWith({ name, attributes }: Tag): string | undefined {
  if (name === 'a') {
    if (!attributes.includes('target="_blank"')) return undefined;
    if (!attributes.includes('rel="noopener noreferrer"')) return 'a link out without rel="noopener noreferrer"';
    return attributes.includes('referrerpolicy="no-referrer"') ? undefined : 'a link out without referrerpolicy';
  }
  const written = name === 'textarea' || (name === 'input' && !/type="(checkbox|radio|file)"/.test(attributes));
  if (written && /\sname=/.test(attributes)) return `a ${name} with a name that a browser could keep words under`;
  if (written && !attributes.includes('{...tellsNobody}')) return `a ${name} without {...tellsNobody}`;
  if (!written && !attributes.includes('autocomplete="off"')) return `a ${name} without autocomplete="off"`;
  return undefined;
}

const components = repositoryFiles().filter(({ path }) => /^(components|entrypoints)\/.*\.tsx$/.test(path));
const wrongIn = (source: string) => tagsIn(source).flatMap((tag) => wrongWith(tag) ?? []);

describe('every field and every link out of the aid', () => {
  it('lets no browser keep, check, suggest or send on what is in it, and says nowhere where somebody came from', () => {
    const tags = components.flatMap(({ text }) => tagsIn(text));

    expect(components.flatMap(({ path, text }) => wrongIn(text).map((wrong) => `${path}: ${wrong}`))).toEqual([]);
    expect(tags.filter(({ name }) => name !== 'a').length).toBeGreaterThan(20);
    expect(tags.filter(({ name }) => name === 'a').length).toBeGreaterThan(3);
  });

  it('says so in the words that browsers know', () => {
    expect(tellsNobody).toEqual({
      autocomplete: 'off',
      autocorrect: 'off',
      spellcheck: false,
      translate: false,
      writingsuggestions: 'false',
    });
  });

  it.each([
    ['<textarea rows={2} onInput={(event) => type(event)} />', 'a textarea without {...tellsNobody}'],
    ['<input type="search" autocomplete="off" />', 'a input without {...tellsNobody}'],
    ['<input name="phone" {...tellsNobody} />', 'a input with a name that a browser could keep words under'],
    ['<input type="radio" onChange={() => go(1 > 2)} />', 'a input without autocomplete="off"'],
    ['<select value={picked}>', 'a select without autocomplete="off"'],
    ['<a href={url} target="_blank" rel="noopener">', 'a link out without rel="noopener noreferrer"'],
    ['<a href={url} target="_blank" rel="noopener noreferrer">', 'a link out without referrerpolicy'],
  ])('would be caught in %s', (source, wrong) => expect(wrongIn(source)).toEqual([wrong]));
});
