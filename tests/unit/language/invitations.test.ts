import { describe, expect, it } from 'vitest';
import { invitationFor } from '../../../components/language/invitation-for';
import { passedOver } from '../../../components/language/passed-over';
import type { LanguageEntry } from '../../../lib/languages';
import { ownName } from '../../../lib/words/own-name';
import invitations from '../../../locales/invitations.json';
import entries from '../../../locales/languages.json';
import { englishNow, urdu, welsh } from '../../support/fake-languages';

const spoken = (entries as LanguageEntry[]).filter(({ locale, simple }) => locale !== 'en-GB' && !simple);

describe('the invitation in the language of a browser', () => {
  it('is there for every language that there is, and for no other', () => {
    expect(Object.keys(invitations)).toEqual(spoken.map(({ locale }) => locale));
  });

  it.each(Object.entries(invitations))('is in words of its own in %s, without a digit', (_, said) => {
    for (const text of Object.values(said)) {
      expect(text).toMatch(/[\p{L}\p{M}]{3}/u);
      expect(text).not.toMatch(/\p{N}|[{}]/u);
    }
  });

  it('is in the script of its language', () => {
    const scripts: Record<string, RegExp> = {
      ar: /^[\p{Script=Arabic}\s]+$/u,
      ur: /^[\p{Script=Arabic}\s]+$/u,
      bn: /^[\p{Script=Bengali}\s]+$/u,
    };
    for (const [locale, { read }] of Object.entries(invitations))
      expect(read, locale).toMatch(scripts[locale] ?? /^[\p{Script=Latin}\s’'-]+$/u);
  });

  it.each([
    [['cy'], 'cy'],
    [['cy-GB', 'en'], 'cy'],
    [['CY'], 'cy'],
    [['ur-PK'], 'ur'],
    [['en-GB', 'cy'], undefined],
    [['fr', 'cy'], 'cy'],
    [['fr-FR', 'ta-LK', 'ur'], 'ur'],
    [['fr', 'en', 'cy'], undefined],
    [['fr'], undefined],
    [['c'], undefined],
    [[''], undefined],
    [[], undefined],
  ])('with %j is to %s', (asked, locale) => {
    expect(invitationFor(asked, [englishNow, welsh, urdu])?.locale).toBe(locale);
  });
});

describe('the language of a browser that is not there', () => {
  it.each([
    [['fr-FR', 'fr', 'en'], 'fr'],
    [['ta-LK'], 'ta'],
    [['FR', 'cy'], 'fr'],
    [['zh-Hant-HK'], 'zh'],
    [['pl-PL'], 'pl'],
    [['cy-GB', 'fr'], undefined],
    [['en-US', 'fr'], undefined],
    [['und'], undefined],
    [['c'], undefined],
    [['no_such!'], undefined],
    [[''], undefined],
    [[], undefined],
  ])('of %j is %s', (asked, language) => {
    expect(passedOver(asked, [englishNow, welsh, urdu])).toBe(language);
  });

  it('is called by its own name, and by none where the platform would say it in another language', () => {
    expect([ownName('fr'), ownName('ta')]).toEqual(['français', 'தமிழ்']);
    expect(ownName('xyz')).toBeUndefined();
  });
});
