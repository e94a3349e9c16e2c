import { codeSets } from '../consultation/said-of';
import { placeLines } from '../export/local-words';
import { changeWords, elsewhereWords, errorWords, reasonStamp, standWords } from '../export/plan-words';
import { codeWords } from '../msds/code-words';
import { elements } from '../msds/codes';
import { saidSince } from '../msds/said-since';
import type { DecisionPlan } from '../plan/plan';
import type { Stand } from '../plan/thread';
import type { Content } from './content';
import { englishLine, line, paragraphs, stamp, wordsLine } from './lines';
import type { Reference, Section } from './r4';
import { sectionOf } from './section';
import { bold, heading, list, paragraph, quoted, text } from './xhtml';

/** Plan A and plan B of every decision under one heading, what came before, what changed, and what happens next. */
export function planSection(content: Content, entries: readonly Reference[]): Section {
  const { plan, words } = content;
  const { t } = words;
  const next = plan.conversation.filter(({ field }) => field === 'next' || field === 'review');
  const changes = plan.changes.map((change) => {
    const { about, before, after } = changeWords(change, plan, words);
    // Both may be words of somebody: each in a block of its own.
    return `${bold(about)}<p>${text(t('note.was'))}:</p>${quoted(before, false)}<p>${text(t('note.is'))}:</p>${quoted(after, false)}`;
  });
  const html = [
    paragraphs([t('plan.notConsent'), t('plan.change')]),
    ...plan.decisions.map((decision) => decisionHtml(decision, content)),
    ...next.map(({ field, said }) => wordsLine(t(`conversation.${field}`), said, words, false)),
    heading(t('note.changed')),
    changes.length > 0 ? list(changes) : paragraph(t(plan.firstTime ? 'plan.firstTime' : 'plan.noChanges')),
    plan.elsewhere.count > 0 ? paragraph(elsewhereWords(plan, words)) : '',
  ].join('');
  return sectionOf(content, 'plan-and-requested-actions', t('fhir.plan'), html, entries);
}

function decisionHtml(decision: DecisionPlan, { plan: { english }, words }: Content): string {
  const { pack, wants, reason, planB, codes } = decision;
  const { t } = words;
  const stood = ({ standing, option, event }: Stand) => `${text(standWords({ standing, option }, words))} ${stamp(event, words)}`;
  const why = reasonStamp(decision, words);
  return [
    heading(pack.title),
    pack.local ? paragraph(`${t('local.title')} ${t('local.lead')}`) : '',
    ...wants.flatMap(({ part, stand, thread }) => [
      `<p>${bold(`${[t('fhir.planA'), part.label].filter(Boolean).join(': ')}:`)} ${stand ? stood(stand) : text(t('note.unsaid'))}</p>`,
      list(
        thread
          .filter(({ event }) => event !== stand?.event)
          .map(
            (past) =>
              `${text(t('plan.before'))} ${stood(past)}${past.error ? ` ${text(errorWords(past.error, words))}` : ''}${
                past.because && past.because.event !== reason?.event
                  ? `<p>${text(t('plan.whyThen'))}</p>${quoted(past.because.words)}${englishLine(past.because, words, english)}`
                  : ''
              }`,
          ),
      ),
    ]),
    paragraphs(placeLines(decision, words)),
    reason
      ? `<p>${bold(t('note.reason'))}${why ? ` (${text(why)})` : ''}</p>${quoted(reason.words)}${englishLine(reason, words, english)}`
      : line(t('note.reason'), undefined, words),
    ...planB.map(({ ifThen, said }) => wordsLine(`${t('note.planB')}: ${words.say(ifThen.when)}`, said, words, true, english)),
    ...codeSets.flatMap((set) => {
      const coded = codes[set];
      return coded
        ? [
            `<p>${bold(`${elements[set]}:`)} ${text(codeWords(set, coded.code, words))} ${stamp(coded.event, words)}${
              saidSince(decision, set) ? ` ${bold(t('fhir.saidSince'))}` : ''
            }</p>`,
          ]
        : [];
    }),
  ].join('');
}
