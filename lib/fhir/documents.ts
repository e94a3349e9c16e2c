import type { CarriedPlan } from '../carry/carried-plan';
import { mostBytes } from '../carry/limits';
import { openable } from '../carry/openable';
import { planFile } from '../carry/plan-file';
import { notReviewedWords, signOffWords } from '../export/sign-off-words';
import type { Pack } from '../pack/pack';
import { attached } from './attached';
import { type Content, kindOf, textOf } from './content';
import { documentId } from './document-id';
import type { Person } from './patient';
import type { Reference } from './r4';
import { systems, ukCore } from './systems';
import { paragraph } from './xhtml';

/**
 * The pack whose figures were shown, by its version and the SHA-256 of its content. The pack itself is not in the
 * document, so that `attachment.hash`, which R4 has as SHA-1 of what is attached, has nothing to say.
 */
export function addPack(content: Content, pack: Pack): Reference {
  const { draft, words } = content;
  const title = words.t('fhir.pack', { title: pack.title, version: pack.version });
  return draft.add(`DocumentReference pack ${pack.id}`, {
    resourceType: 'DocumentReference',
    meta: { profile: [ukCore('DocumentReference')] },
    language: words.locale,
    text: textOf(
      content,
      [title, signOffWords(pack, words), notReviewedWords(pack, words)].filter(Boolean).map(paragraph).join(''),
    ),
    masterIdentifier: { system: systems.pack, value: `${pack.id}|${pack.version}` },
    identifier: [{ system: systems.packHash, value: pack.hash }],
    status: 'current',
    type: kindOf('pack', words.t('fhir.packKind')),
    description: title,
    content: [{ attachment: { contentType: 'application/json', language: pack.locale, title: pack.title } }],
  });
}

/**
 * The plan file itself, event by event, which holds also what FHIR strings cannot.
 * @returns the UUID of the document besides, which is made of the sum of that file
 */
export async function addPlanFile(
  content: Content,
  plan: CarriedPlan,
  patient: Person | undefined,
): Promise<{ file: Reference; document: string }> {
  const { draft, words, her, lastSaid } = content;
  const title = words.t('fhir.planFile');
  const saved = await planFile(openable(plan), lastSaid);
  const json = JSON.stringify(saved);
  if (json.length > mostBytes) throw new RangeError('the plan is longer than a file may be');
  // Each sum is a wait of its own: two that do not need each other are waited for at once.
  const [attachment, document] = await Promise.all([
    attached(json, title, lastSaid),
    documentId(plan.plan, saved.check, patient),
  ]);
  const file = draft.add(
    'DocumentReference plan',
    {
      resourceType: 'DocumentReference',
      meta: { profile: [ukCore('DocumentReference')] },
      language: words.locale,
      text: textOf(content, paragraph(title)),
      status: 'current',
      type: kindOf('plan-file', title),
      subject: her(),
      date: lastSaid,
      description: title,
      content: [{ attachment }],
    },
    plan.events,
  );
  return { file, document };
}
