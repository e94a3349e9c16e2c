import type { ConversationField } from '../consultation/event-schema';
import { optionStates } from '../export/note-options';
import { gestationWords } from '../export/plan-words';
import type { AidKey } from '../words/aid-words';
import type { Content } from './content';
import { line, wordsLine } from './lines';
import type { Section } from './r4';
import { type Heading, sectionOf } from './section';
import { bold, heading, list, quoted, text } from './xhtml';

/** Fields that stand in a section of another file. */
type Elsewhere = 'next' | 'review' | 'interpreter' | 'needsMet';
const elsewhere: ReadonlySet<ConversationField> = new Set<Elsewhere>(['next', 'review', 'interpreter', 'needsMet']);
const isHere = (field: ConversationField): field is keyof typeof under => !elsewhere.has(field);

/** Under which heading a field stands. What happens next stands with the plan, and what was done about her needs with those. */
const under = {
  present: 'attendance-details',
  setting: 'attendance-details',
  mode: 'attendance-details',
  times: 'attendance-details',
  urgency: 'attendance-details',
  professional: 'person-completing-record',
  capacity: 'mental-capacity-assessment',
  involvement: 'professional-narrative',
  discussed: 'professional-narrative',
  raised: 'professional-narrative',
  recommendation: 'professional-narrative',
  factors: 'professional-narrative',
  checked: 'professional-narrative',
  time: 'professional-narrative',
  given: 'professional-narrative',
  copy: 'professional-narrative',
  measure: 'professional-narrative',
  consent: 'consent-for-treatment-record',
  sharing: 'consent-for-information-sharing',
} as const satisfies Record<Exclude<ConversationField, Elsewhere>, Heading>;
type Under = (typeof under)[keyof typeof under];
const titles = {
  'attendance-details': 'fhir.attendance',
  'person-completing-record': 'conversation.professional',
  'mental-capacity-assessment': 'conversation.capacity',
  'professional-narrative': 'fhir.talk',
  'consent-for-treatment-record': 'conversation.consent',
  'consent-for-information-sharing': 'conversation.sharing',
} as const satisfies Record<Under, AidKey>;
/** A heading that says something by being there is there only where something was said. */
const onlyIfSaid: ReadonlySet<Heading> = new Set<Heading>([
  'mental-capacity-assessment',
  'consent-for-treatment-record',
  'consent-for-information-sharing',
]);
const main: Under = 'professional-narrative';
const order = [...new Set(Object.values(under))];

/** The conversation around the plan, by the headings of the record; what nobody recorded says so. */
export function conversationSections(content: Content): Section[] {
  const { plan, words } = content;
  const { t } = words;
  const fields = plan.conversation.flatMap(({ field, said }) => {
    if (!isHere(field)) return [];
    const own = under[field];
    const code: Under = !said && onlyIfSaid.has(own) ? main : own;
    return [{ code, title: t(`conversation.${field}`), html: wordsLine(t(`conversation.${field}`), said, words, false) }];
  });
  return order.flatMap((code) => {
    const here = fields.filter((field) => field.code === code);
    if (here.length === 0) return [];
    const html = [
      code === 'attendance-details' ? weeksHtml(content) : '',
      ...here.map((field) => field.html),
      code === main ? offersHtml(content) : '',
    ].join('');
    return [sectionOf(content, code, t(titles[code]), html)];
  });
}

/** How far she was when it was talked about. */
function weeksHtml({ plan: { gestation }, words }: Content): string {
  return line(words.t('note.weeks'), gestation && gestationWords(gestation, words), words);
}

/** Every option of every decision: whether it was on the screen, and whether it was offered, with the reason where not. */
function offersHtml({ plan, words }: Content): string {
  const { t } = words;
  return plan.decisions
    .map((decision) => {
      const options = optionStates(decision).map(({ option, onScreen, offered, why }) => {
        const seen = `${bold(`${option.name}:`)} ${text(t(onScreen ? 'note.option.on' : 'note.option.off'))}.`;
        if (offered === undefined) return seen;
        if (offered) return `${seen} ${text(t('conversation.isOffered'))}.`;
        return `${seen} ${text(t('conversation.notOffered'))}. ${text(t('note.why'))}: ${why ? quoted(why, false) : text(t('note.unsaid'))}`;
      });
      return heading(decision.pack.title) + list(options);
    })
    .join('');
}
