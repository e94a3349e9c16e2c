import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { openAddress } from '../../widget/check';
import { tinyPack, tinyWords } from '../support/tiny-pack';

/** What lies in the folder of a website, by its name; and what was asked for there. */
let there: Record<string, string> = {};
let asked: string[] = [];

beforeEach(() => {
  there = { 'pack.json': JSON.stringify(tinyPack()), 'words.en-GB.json': JSON.stringify(tinyWords()) };
  asked = [];
  vi.stubGlobal('location', new URL('https://clinic.example/page'));
  vi.spyOn(Node.prototype, 'baseURI', 'get').mockReturnValue('https://clinic.example/page');
  vi.stubGlobal('fetch', async (url: URL) => {
    const name = url.pathname.split('/').at(-1) ?? '';
    asked.push(name);
    const text = there[name];
    return new Response(text ?? '', { status: text === undefined ? 404 : 200 });
  });
  vi.spyOn(console, 'warn').mockImplementation(() => {});
});
afterEach(() => void vi.unstubAllGlobals());

const open = (lang: string) => openAddress('/tiny/', lang);
const warned = () =>
  vi
    .mocked(console.warn)
    .mock.calls.map(([line]) => String(line))
    .join('\n');

describe('a pack of a website', () => {
  it.each(['en-GB', 'en', 'en-AU'])('in %s asks for English alone', async (lang) => {
    expect(await open(lang)).toMatchObject({ ok: true, pack: { locale: 'en-GB', local: true } });
    expect(asked.sort()).toEqual(['pack.json', 'words.en-GB.json']);
    expect(console.warn).not.toHaveBeenCalled();
  });

  it('has its words in the language of the page beside the English ones', async () => {
    there['words.en-GB-simple.json'] = JSON.stringify({ ...tinyWords(), locale: 'en-GB-simple', title: 'A tiny pick' });

    expect(await open('en-GB-simple')).toMatchObject({
      ok: true,
      pack: { locale: 'en-GB' },
      also: [{ locale: 'en-GB-simple', title: 'A tiny pick' }],
    });
  });

  it('without words in that language opens in English, and tells the editor', async () => {
    expect(await open('pl-PL')).toMatchObject({ ok: true, pack: { locale: 'en-GB' }, unsaid: [{ where: 'pl' }] });
    expect(asked).toContain('words.pl.json');
    expect(warned()).toMatch(/^Evenhand: pl: words\.pl\.json did not arrive/);
  });

  it('that is half translated opens in English, and tells the editor each reason', async () => {
    const { questions: _, ...half } = tinyWords();
    there['words.cy.json'] = JSON.stringify({ ...half, locale: 'cy' });

    const opened = await open('cy');

    expect(opened).toMatchObject({ ok: true, pack: { locale: 'en-GB' } });
    expect(opened).not.toHaveProperty('also');
    expect(warned()).toContain('words.cy › questions: is missing; add it');
  });

  it('without its English words is refused, whatever the other language says', async () => {
    there['words.cy.json'] = there['words.en-GB.json'] ?? '';
    delete there['words.en-GB.json'];

    expect(await open('cy')).toMatchObject({ ok: false, problems: [{ where: 'pack-url' }] });
  });
});
