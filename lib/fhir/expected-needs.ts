import { isRecord } from '../carry/parse-json';
import type { NeedName } from '../consultation/event-schema';
import { needWays } from '../consultation/said-of';
import { concept, type Expected, hers, isJust, isText, kind, placeOf } from './expected';
import { fhirText } from './fhir-text';
import type { Pattern } from './matches';
import { systems } from './systems';
import { instant, type WhatWasSaid } from './what-was-said';

/** What she needs: an observation each, with a component for each thing that was picked, and no other. */
export function expectedNeeds(said: WhatWasSaid): Expected[] {
  const { her, shared } = said;
  return Object.entries(shared.needs).map(([need, { ways, words, event }]): Expected => {
    const isLanguage = needWays[need as NeedName] === 'language';
    const right: Expected['right'] = (resource) => {
      const text = isRecord(resource.code) ? resource.code.text : undefined;
      if (typeof text !== 'string' || !isText(text)) return false;
      const code: Pattern = { coding: [{ system: systems.need, code: need, display: text }], text };
      const component = ways.map((way) => ({
        code: { text },
        valueCodeableConcept: concept(isLanguage ? systems.language : systems.needWay, way),
      }));
      const pattern: { [key: string]: Pattern | undefined } = {
        status: 'final',
        category: [kind('her-need')],
        code,
        subject: her,
        effectiveDateTime: instant(event.at),
        performer: [her],
        valueString: fhirText(words),
        component: ways.length > 0 ? component : undefined,
      };
      const picked = namesOf(resource).join('; ');
      const narrative = {
        begins: [`${text} (`],
        ...(picked && { lines: [picked] }),
        ...(words && { quotes: [hers(words)] }),
      };
      return isJust(said, resource, pattern, narrative);
    };
    return { key: `Observation her-need ${need}`, place: placeOf('Observation', need), sure: true, right };
  });
}

/** What the document calls what was picked: its narrative has to call it so too. */
function namesOf({ component }: Readonly<Record<string, unknown>>): string[] {
  return (Array.isArray(component) ? component : []).flatMap((one: unknown) => {
    const value = isRecord(one) && isRecord(one.valueCodeableConcept) ? one.valueCodeableConcept.text : undefined;
    return typeof value === 'string' ? [value] : [];
  });
}
