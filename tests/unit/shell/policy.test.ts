import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { describe, expect, it } from 'vitest';
import { panelPolicy } from '../../../lib/policy';
import { policyFrom } from '../../../lib/policy/policy-from';
import { settingNames } from '../../../lib/policy/setting-names';
import { problemLine } from '../../../lib/problem';
import { leastScopes } from '../../../lib/smart/trust-server';
import { serverSettings } from '../../../lib/smart/trust-server-from';

const noLocal = { theme: {} };
const said = (value: unknown) => policyFrom(value).problems.map(problemLine);

describe('what a trust has set', () => {
  it.each([undefined, null, {}])('is nothing with %j, and the panel goes by its own settings', (value) => {
    expect(policyFrom(value)).toEqual({ policy: panelPolicy, local: noLocal, problems: [] });
  });

  it('is taken as it is where it is right, from the least to the most', () => {
    const least = { keeping: 'session', lockMinutes: 1, purgeDays: 0 };
    const most = { keeping: 'passphrase', lockMinutes: 60, purgeDays: 90 };

    expect(policyFrom(least)).toEqual({ policy: { ...least, known: true }, local: noLocal, problems: [] });
    expect(policyFrom(most)).toEqual({ policy: { ...most, known: true }, local: noLocal, problems: [] });
  });

  it('holds for what is set, and leaves the rest as it was', () => {
    expect(policyFrom({ purgeDays: 3 }).policy).toEqual({ ...panelPolicy, purgeDays: 3 });
  });

  it('is told of all at once where it is wrong, and the right part of it holds', () => {
    const value = { keeping: 'device', lockMinutes: 0, purgeDays: 30, purgeHours: 2 };

    expect(policyFrom(value).policy).toEqual({ ...panelPolicy, purgeDays: 30 });
    expect(said(value)).toEqual([
      `policy › purgeHours: there is no such setting, so it does nothing; use ${settingNames.join(', ')}, or take it out`,
      'policy › keeping: it is the text "device", so the choice of whoever uses the panel is used; set "session" or "passphrase"',
      'policy › lockMinutes: it is 0, so 5 is used; set a whole number from 1 to 60',
    ]);
  });

  it.each<[unknown, string]>([
    [91, '91'],
    [-1, '-1'],
    [1.5, '1.5'],
    [Number.NaN, 'NaN'],
    ['14', 'the text "14"'],
    ['x'.repeat(100), `the text "${'x'.repeat(40)}…"`],
    [null, 'empty'],
    [true, 'true'],
    [[14], 'a list'],
    [{}, 'a group of settings'],
  ])('cannot be %j for a number of days, and says what it is', (purgeDays, kind) => {
    expect(policyFrom({ purgeDays }).policy).toEqual(panelPolicy);
    expect(said({ purgeDays })).toEqual([`policy › purgeDays: it is ${kind}, so 14 is used; set a whole number from 0 to 90`]);
  });

  it.each([['text'], [7], [[]]])('cannot be %j as a whole', (value) => {
    expect(policyFrom(value).policy).toEqual(panelPolicy);
    expect(said(value)).toHaveLength(1);
  });

  it('is described to an administrator with what holds without it', () => {
    const schema = JSON.parse(readFileSync(resolve(import.meta.dirname, '../../../public/managed-schema.json'), 'utf8'));
    const { lockMinutes, purgeDays } = schema.properties;

    expect(lockMinutes.description).toContain(`Without it: ${panelPolicy.lockMinutes}.`);
    expect(purgeDays.description).toContain(`Without it: ${panelPolicy.purgeDays}.`);
  });

  describe('about the screen', () => {
    const theme = { accent: '#00594c', font: 'Arial', corner: '6px', density: 'compact' };

    it('is the offer as its text, however it was set, and the look as it was written', () => {
      const offer = { trust: 'Riverside Hospitals', contacts: [{ name: 'Line', phone: '01632 960123' }] };

      expect(policyFrom({ offer, ...theme })).toEqual({
        policy: panelPolicy,
        local: { offer: JSON.stringify(offer), theme },
        problems: [],
      });
      for (const set of [{ offer: JSON.stringify(offer) }, { offerText: JSON.stringify(offer) }])
        expect(policyFrom(set)).toEqual({
          policy: panelPolicy,
          local: { offer: JSON.stringify(offer), theme: {} },
          problems: [],
        });
    });

    it('takes the number of pixels of a corner as a number too', () => {
      expect(policyFrom({ corner: 6 })).toEqual({ policy: panelPolicy, local: { theme: { corner: '6' } }, problems: [] });
    });

    it('leaves an offer that cannot be one as a text, so that it is refused and not taken for none', () => {
      expect(policyFrom({ offer: 7 }).local.offer).toBe('7');
      expect(policyFrom({ offer: null }).local.offer).toBe('null');
      expect(policyFrom({ offerText: '' }).local.offer).toBe('');
      expect(policyFrom({ offerText: ['a'] }).local.offer).toBe('["a"]');
      expect(said({ offerText: ['a'] })).toEqual([
        'policy › offerText: it is a list; set the whole text of the offer, or set offer',
      ]);
    });

    it('tells of two offers, and goes by the first', () => {
      expect(policyFrom({ offer: { trust: 'One' }, offerText: '{}' }).local.offer).toBe('{"trust":"One"}');
      expect(said({ offer: {}, offerText: '{}' })).toEqual([
        'policy › offerText: offer is set too, so this one does nothing; take one of the two out',
      ]);
    });

    it.each(Object.keys(theme))('does not use %s where it is no text, and leaves the rest as it is', (name) => {
      const value = { ...theme, [name]: ['#00594c'], lockMinutes: 3 };
      const { [name as 'accent']: _, ...others } = theme;

      expect(policyFrom(value)).toMatchObject({ policy: { ...panelPolicy, lockMinutes: 3 }, local: { theme: others } });
      expect(policyFrom(value).local.theme).not.toHaveProperty(name);
      expect(said(value)).toEqual([`policy › ${name}: it is a list, so it is not used; set a text`]);
    });

    it('is told of together with everything else that is wrong', () => {
      const where = policyFrom({ lockMinutes: 0, fhirServer: 'x', offerText: 7, font: 1, colour: 'red' }).problems.map(
        (problem) => problem.where,
      );

      expect(where).toEqual([
        'policy › colour',
        'policy › lockMinutes',
        'policy › fhirServer',
        'policy › fhirClient',
        'policy › font',
        'policy › offerText',
      ]);
    });
  });

  describe('about languages that are drafts', () => {
    it('is that they are hidden, where it says so', () => {
      expect(policyFrom({ drafts: 'hide' })).toEqual({
        policy: { ...panelPolicy, drafts: 'hide' },
        local: noLocal,
        problems: [],
      });
    });

    it.each([undefined, 'show'])('is that they are offered, with %j', (drafts) => {
      expect(policyFrom({ drafts })).toEqual({ policy: panelPolicy, local: noLocal, problems: [] });
    });

    it.each<[unknown, string]>([
      ['Hide', 'the text "Hide"'],
      [true, 'true'],
      [null, 'empty'],
      [['hide'], 'a list'],
    ])('does not hide them with %j, and says so beside everything else', (drafts, kind) => {
      expect(policyFrom({ drafts, purgeDays: 3 }).policy).toEqual({ ...panelPolicy, purgeDays: 3 });
      expect(said({ drafts })).toEqual([
        `policy › drafts: it is ${kind}, so draft languages are offered, and marked as drafts; set "hide" or "show"`,
      ]);
    });
  });

  describe('about counting', () => {
    it.each(['on', 'off'] as const)('is %s, where it says so', (counting) => {
      expect(policyFrom({ counting })).toEqual({ policy: { ...panelPolicy, counting }, local: noLocal, problems: [] });
    });

    it('is left to whoever uses the panel, where it says nothing', () => {
      expect(policyFrom({ purgeDays: 3 }).policy).not.toHaveProperty('counting');
    });

    it.each<[unknown, string]>([
      ['On', 'the text "On"'],
      [true, 'true'],
      [null, 'empty'],
    ])('is off with %j, and says so beside everything else', (counting, kind) => {
      expect(policyFrom({ counting, purgeDays: 3 }).policy).toEqual({ ...panelPolicy, purgeDays: 3, counting: 'off' });
      expect(said({ counting })).toEqual([`policy › counting: it is ${kind}, so nothing is counted; set "on" or "off"`]);
    });
  });

  describe('about a server to send to', () => {
    const right = { fhirServer: 'https://fhir.trust.example/r4', fhirClient: 'evenhand' };

    it('is its address, the client that it knows, and the least that lets a document be created', () => {
      const server = { base: 'https://fhir.trust.example/r4', client: 'evenhand', scopes: 'user/Bundle.c' };

      expect(policyFrom(right)).toEqual({ policy: { ...panelPolicy, server }, local: noLocal, problems: [] });
      expect(policyFrom({ ...right, fhirScopes: 'user/Bundle.cs launch' }).policy.server?.scopes).toBe('user/Bundle.cs launch');
    });

    it.each([
      ['https://fhir.trust.example/r4/', 'https://fhir.trust.example/r4'],
      ['https://FHIR.trust.example', 'https://fhir.trust.example'],
      ['https://fhir.trust.example:8443/a/b//', 'https://fhir.trust.example:8443/a/b'],
    ])('takes %s as %s', (fhirServer, base) => {
      expect(policyFrom({ ...right, fhirServer }).policy.server?.base).toBe(base);
    });

    it.each([
      ['http://fhir.trust.example/r4', 'it does not begin with https://'],
      ['ftp://fhir.trust.example/r4', 'it does not begin with https://'],
      ['chrome-extension://abc/send.html', 'it does not begin with https://'],
      ['https://nurse:secret@fhir.trust.example/r4', 'it has a name or a password in it'],
      ['https://fhir.trust.example/r4?a=b', 'it has a ? or a # in it'],
      ['https://fhir.trust.example/r4?', 'it has a ? or a # in it'],
      ['https://fhir.trust.example/r4#here', 'it has a ? or a # in it'],
      ['fhir.trust.example', 'it is no address'],
      ['', 'it is no address'],
      [7, 'it is no address'],
      [null, 'it is no address'],
    ])('does not send to %j, and says why', (fhirServer, what) => {
      expect(policyFrom({ ...right, fhirServer }).policy).toEqual(panelPolicy);
      expect(said({ ...right, fhirServer })).toEqual([
        `policy › fhirServer: ${what}, so nothing can be sent; set the FHIR base, such as "https://fhir.trust.example/r4"`,
      ]);
    });

    it.each([undefined, '', 7, 'a\nb', 'é'])('does not send as the client %j', (fhirClient) => {
      expect(policyFrom({ ...right, fhirClient }).policy).toEqual(panelPolicy);
      expect(said({ ...right, fhirClient }).join()).toContain('policy › fhirClient: it is no client id, so nothing can be sent');
    });

    it.each(['', 'user/Bundle.c  launch', ' user/Bundle.c', 'a"b', 7])('does not ask for the scopes %j', (fhirScopes) => {
      expect(policyFrom({ ...right, fhirScopes }).policy).toEqual(panelPolicy);
      expect(said({ ...right, fhirScopes }).join()).toContain('policy › fhirScopes: it is no list of scopes');
    });

    it.each(['offline_access', 'online_access'])('does not ask for a token that lasts, as %s would', (scope) => {
      const set = { ...right, fhirScopes: `user/Bundle.c ${scope}` };

      expect(policyFrom(set).policy).toEqual(panelPolicy);
      expect(said(set)).toEqual([
        'policy › fhirScopes: it asks for a token that lasts, and none is kept, so nothing can be sent; take offline_access and online_access out',
      ]);
    });

    it('is nothing without an address, and what stands alone is told of', () => {
      const alone = { fhirClient: 'evenhand', fhirScopes: 'user/Bundle.c' };

      expect(policyFrom(alone).policy).toEqual(panelPolicy);
      expect(said(alone)).toEqual([
        'policy › fhirClient: there is no fhirServer beside it, so nothing can be sent; set fhirServer too, or take it out',
        'policy › fhirScopes: there is no fhirServer beside it, so nothing can be sent; set fhirServer too, or take it out',
      ]);
    });

    it('leaves the rest of what is set as it is, where it is wrong', () => {
      expect(policyFrom({ purgeDays: 3, fhirServer: 'http://x' }).policy).toEqual({ ...panelPolicy, purgeDays: 3 });
      expect(said({ fhirServer: 'http://x' })).toHaveLength(2);
    });

    it('is described to the browser as texts, and no more: what the browser leaves out nobody is told of', () => {
      const schema = JSON.parse(readFileSync(resolve(import.meta.dirname, '../../../public/managed-schema.json'), 'utf8'));

      for (const name of serverSettings)
        expect(Object.keys(schema.properties[name]).toSorted()).toEqual(['description', 'title', 'type']);
      expect(serverSettings.map((name) => schema.properties[name].type)).toEqual(['string', 'string', 'string']);
      expect(schema.properties.fhirScopes.description).toContain(`Without it: ${leastScopes}.`);
    });
  });
});
