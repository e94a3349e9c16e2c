import { isRecord } from '../carry/parse-json';
import { type Expected, hers, isJust, isText, kind, placeOf } from './expected';
import { fhirText, instantOf } from './fhir-text';
import { systems } from './systems';
import { instant, type WhatWasSaid } from './what-was-said';

/** Her words about herself: an observation each, and a goal for what she hopes. */
export function expectedWords(said: WhatWasSaid): Expected[] {
  const { her, known, shared } = said;
  return Object.entries(shared.about).map(([prompt, { words, event }]): Expected => {
    const quotes = [hers(words)];
    if (prompt === 'hopes') {
      const pattern = {
        lifecycleStatus: 'proposed',
        description: { text: fhirText(words) },
        subject: her,
        statusDate: instantOf(event.at).slice(0, 10),
        expressedBy: known ? her : undefined,
      };
      return { key: 'Goal', place: 'Goal', sure: true, right: (resource) => isJust(said, resource, pattern, { quotes }) };
    }
    const pattern = {
      status: 'final',
      category: [kind('her-words')],
      subject: her,
      effectiveDateTime: instant(event.at),
      performer: [her],
      valueString: fhirText(words),
    };
    const right: Expected['right'] = (resource) => {
      const text = isRecord(resource.code) ? resource.code.text : undefined;
      if (typeof text !== 'string' || !isText(text)) return false;
      const code = { coding: [{ system: systems.prompt, code: prompt, display: text }], text };
      return isJust(said, resource, { ...pattern, code }, { begins: [`${text} (`], quotes });
    };
    return { key: `Observation her-words ${prompt}`, place: placeOf('Observation', prompt), sure: true, right };
  });
}
