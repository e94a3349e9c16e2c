import type { Deed, Speaker } from '../../lib/consultation/event-schema';
import { rowsFor } from '../../lib/consultation/rows';
import type { Pack } from '../../lib/pack/pack';
import { type Talk, talk } from './builders';
import { joinedPacks } from './joined-packs';

/** One thing after another, by whoever holds the pen. */
interface Said {
  who: Speaker;
  deeds: readonly (Deed | ((before: Talk) => Deed))[];
}

const packs = joinedPacks();
function packNamed(id: string): Pack {
  const pack = packs.find((one) => one.id === id);
  if (!pack) throw new Error(`no pack “${id}”`);
  return pack;
}

/** What stood on the screen: every row of the group, as the aid shows it. */
function shown(pack: Pack, stratum: string, options: readonly string[]): Deed[] {
  const [part] = pack.parts;
  if (!part) throw new Error(`${pack.id} has no part`);
  const rows = rowsFor(pack, stratum, part).map(({ key }) => key);
  return [
    { kind: 'stratum', stratum },
    { kind: 'compare', options: [...options] },
    { kind: 'shown', stratum, options: [...options], rows },
  ];
}

function conversation(id: string, said: (pack: Pack) => readonly Said[]): Talk {
  const pack = packNamed(id);
  const t = talk({ packs: [pack], who: 'clinician' });
  for (const { who, deeds } of said(pack)) {
    t.consultation.add(id, { kind: 'speaker', who });
    for (const deed of deeds) t.consultation.add(id, typeof deed === 'function' ? deed(t) : deed);
  }
  return t;
}

const about = (prompt: Extract<Deed, { kind: 'about' }>['prompt'], words: string): Deed => ({ kind: 'about', prompt, words });
const noted = (field: Extract<Deed, { kind: 'conversation' }>['field'], words: string): Deed => ({
  kind: 'conversation',
  field,
  words,
});

const inEnglish =
  (prompt: Extract<Deed, { kind: 'about' }>['prompt'], words: string) =>
  ({ plan }: Talk): Deed => {
    const said = plan().about.find((one) => one.prompt === prompt)?.said;
    if (!said) throw new Error(`nothing was said of ${prompt}`);
    return { kind: 'english', event: said.event.id, by: 'interpreter', words };
  };

/** Conversations as they are held, for what is made of them to be measured on and read. */
export const fiveConversations = {
  'place of birth, two options compared and a leaning': () =>
    conversation('place-of-birth', (pack) => [
      { who: 'clinician', deeds: [{ kind: 'gestation', weeks: 34 }, noted('professional', 'R. Shah, community midwife')] },
      {
        who: 'woman',
        deeds: [
          about('hopes', 'To move about, and to have my sister there.'),
          about('worries', 'Being moved when it is going fast.'),
          ...shown(pack, 'nulliparous', ['amu', 'ou']),
          { kind: 'value', value: 'moving-in-labour', weight: 'lot' },
          { kind: 'value', value: 'own-space', weight: 'lot' },
          { kind: 'value', value: 'doctors-near', weight: 'some' },
          { kind: 'mark', row: 'move-to-labour-ward', on: true },
          { kind: 'standing', standing: 'leaning', option: 'amu' },
          { kind: 'reason', words: 'I like the pool, and the ward is close if I need it.' },
          { kind: 'planB', ifThen: 'move-needed', words: 'My sister comes with me.' },
        ],
      },
      {
        who: 'clinician',
        deeds: [
          noted('discussed', 'All four places and keeping it open. Figures read with her, both ways.'),
          noted('next', 'Visit to the unit. Talk again at 36 weeks.'),
        ],
      },
    ]),
  'induction declined, and waiting': () =>
    conversation('induction-or-waiting', (pack) => [
      { who: 'clinician', deeds: [{ kind: 'gestation', weeks: 41 }, noted('professional', 'Dr A. Okoro, obstetric registrar')] },
      {
        who: 'clinician',
        deeds: [
          about('worries', 'I do not want days of drips.'),
          ...shown(pack, 'everyone', ['wait-42', 'induce-41']),
          { kind: 'value', value: 'v1', weight: 'lot' },
          { kind: 'standing', standing: 'decided', option: 'wait-42' },
          { kind: 'reason', words: 'My body has not had the chance yet. I know what the figures say about stillbirth.' },
          { kind: 'planB', ifThen: 'not-by-42', words: 'Then start it.' },
          { kind: 'planB', ifThen: 'movements', words: 'I ring at once and come in.' },
          { kind: 'offered', option: 'wait-longer', offered: true, why: '' },
          { kind: 'offered', option: 'wait-42', offered: true, why: '' },
          { kind: 'offered', option: 'sweep', offered: true, why: '' },
          { kind: 'offered', option: 'induce-41', offered: true, why: '' },
          { kind: 'offered', option: 'planned-caesarean', offered: true, why: '' },
          { kind: 'offered', option: 'induce-39', offered: false, why: 'She is past those weeks.' },
          noted('recommendation', 'Induction at 41 weeks, as the unit’s guideline says. She declines it today.'),
          noted('checked', 'She told it back in her own words.'),
          noted('next', 'Scan and monitoring twice a week.'),
          noted('review', '41 weeks and 4 days'),
        ],
      },
    ]),
  'birth after a caesarean, undecided, with a question': () =>
    conversation('birth-after-caesarean', (pack) => [
      { who: 'clinician', deeds: [{ kind: 'gestation', weeks: 28 }] },
      {
        who: 'woman',
        deeds: [
          about('before', 'The last one was an emergency. I was alone and scared.'),
          ...shown(pack, 'no-previous-vaginal-birth', ['planned-vbac', 'planned-caesarean']),
          { kind: 'value', value: 'last-birth', weight: 'lot' },
          { kind: 'value', value: 'more-children', weight: 'unsure' },
          { kind: 'mark', row: 'uterine-rupture', on: true },
          { kind: 'standing', standing: 'unsure', option: null },
          { kind: 'question', question: 'own.1', words: 'Can my husband stay with me if it becomes an emergency again?' },
          { kind: 'answer', question: 'own.1', by: 'Labour ward matron', words: '', answered: false },
        ],
      },
      { who: 'clinician', deeds: [noted('time', 'No hurry. Talk again at 32 weeks.')] },
    ]),
  'an interpreter, her words in another language, a draft language on the screen': () =>
    conversation('place-of-birth', (pack) => [
      {
        who: 'clinician',
        deeds: [
          { kind: 'language', locale: 'ur', draft: true, beside: null },
          { kind: 'gestation', weeks: 36 },
          { kind: 'need', need: 'speak', ways: ['ur'], words: '' },
          { kind: 'need', need: 'read', ways: ['ur'], words: '' },
          { kind: 'need', need: 'interpreter', ways: ['yes'], words: '' },
          { kind: 'need', need: 'by', ways: ['inRoom'], words: 'A woman, please.' },
          { kind: 'needStep', step: 'identified', state: 'yes', on: null, words: '' },
          { kind: 'needStep', step: 'booked', state: 'yes', on: '2026-12-02', words: '' },
          { kind: 'needStep', step: 'present', state: 'phone', on: null, words: 'Nobody could come in time.' },
          noted('interpreter', 'Ms Khan, agency number 4471'),
        ],
      },
      { who: 'woman', deeds: [about('hopes', 'میری ماں میرے ساتھ ہو'), about('worries', 'ہسپتال میں اکیلی رہ جانا')] },
      {
        who: 'clinician',
        deeds: [
          inEnglish('hopes', 'That my mother is with me.'),
          ...shown(pack, 'multiparous', ['home', 'ou']),
          { kind: 'standing', standing: 'decided', option: 'ou' },
          { kind: 'reason', words: 'She had bleeding last time, and wants doctors near.' },
          { kind: 'planB', ifThen: 'very-fast', words: 'Her husband rings for an ambulance.' },
          noted('checked', 'Told back through the interpreter.'),
        ],
      },
    ]),
  'her needs, and what she keeps from home': () =>
    conversation('induction-or-waiting', (pack) => [
      {
        who: 'woman',
        deeds: [
          { kind: 'readers', others: true },
          { kind: 'need', need: 'senses', ways: ['hearing'], words: 'My left ear.' },
          { kind: 'need', need: 'signs', ways: ['lipReading'], words: '' },
          { kind: 'need', need: 'format', ways: ['large', 'written'], words: '' },
          { kind: 'need', need: 'helper', ways: ['yes'], words: 'My friend Jo. Not my partner.' },
          { kind: 'need', need: 'reach', ways: ['text'], words: 'Only after six.' },
          about('talk', 'Face me when you speak.'),
          about('home', 'I am not sure I want to go home after.'),
          about('worries', 'He gets angry when plans change.'),
          ...shown(pack, 'everyone', ['wait-42', 'sweep', 'induce-41']),
          { kind: 'value', value: 'v2', weight: 'lot' },
          { kind: 'standing', standing: 'leaning', option: 'induce-41' },
          { kind: 'reason', words: 'I want to know the day.' },
          { kind: 'question', question: 'own.1', words: 'Can I be moved to another ward?' },
          { kind: 'keptBack', of: 'about', name: 'home', on: true },
          { kind: 'keptBack', of: 'about', name: 'worries', on: true },
          { kind: 'keptBack', of: 'need', name: 'helper', on: true },
          { kind: 'keptBack', of: 'question', name: 'own.1', on: true },
        ],
      },
      {
        who: 'clinician',
        deeds: [
          { kind: 'gestation', weeks: 39 },
          { kind: 'needStep', step: 'flagged', state: 'yes', on: null, words: '' },
          { kind: 'needStep', step: 'met', state: 'partly', on: null, words: 'No large print of the leaflet.' },
          noted('next', 'Seen alone next time. Jo to be asked for.'),
        ],
      },
    ]),
} as const satisfies Record<string, () => Talk>;
