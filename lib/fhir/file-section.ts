import { stampWords } from '../export/plan-words';
import type { Content } from './content';
import type { Reference, Section } from './r4';
import { sectionOf } from './section';
import { list, paragraph, text } from './xhtml';

/** The plan itself, for a system that can open it, and what was done with the record beside the panel. */
export function fileSection(content: Content, entries: readonly Reference[]): Section {
  const { plan, words } = content;
  const { t } = words;
  const deeds = plan.recordDeeds.map((deed) => {
    const said =
      deed.kind === 'sameWoman'
        ? `${t('note.sameWoman')} ${t(`put.locked.${deed.because}`)}`
        : `${t('thread.entered')} (${t(`note.length.${deed.length}`)}). ${t(`put.entered.${deed.how}`)}`;
    return text(`${said} (${stampWords(deed, words)})`);
  });
  const html = paragraph(t('fhir.planFileLead')) + (deeds.length > 0 ? paragraph(`${t('note.deeds')}:`) + list(deeds) : '');
  return sectionOf(content, 'clinical-administration', t('fhir.planFile'), html, entries);
}
