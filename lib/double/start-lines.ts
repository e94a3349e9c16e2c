import { groupsOf } from '../consultation/rows';
import { sentence } from '../export/row-words';
import { notReviewedWords, signOffWords } from '../export/sign-off-words';
import type { Pack, Said } from '../pack/pack';
import { type DoubleLine, inWords } from './double-line';
import { type Speaking, wordsFor } from './speaking';

const ways = ['wait', 'ask', 'no', 'change'] as const;
const testParts = ['measures', 'positive', 'negative', 'neverTrouble', 'counts'] as const;

/** There is a choice, every option with what can be good and hard about it, and who the figures are and are not for. */
export function startLines(pack: Pack, speaking: Speaking): DoubleLine[] {
  const own = inWords(speaking.words);
  const words = wordsFor(pack, speaking);
  const { t } = speaking.words;
  const say = inWords(words);
  const groups = groupsOf(pack);
  const chosen = speaking.consultation.decision(pack.id).group.value;
  const { test } = pack;
  const said = (about: string, text: Said) => words.t('double.said', { about, said: words.say(text) });
  return [
    own('title', 'title', t('start.choice')),
    say('text', 'question', words.say(pack.question)),
    say('text', 'lead', words.say(pack.lead)),
    own('text', 'emergency', t('start.emergency')),
    ...(pack.parts.length > 1
      ? [own('text', 'parts', `${sentence(t('start.partsTitle'), speaking.words.locale)} ${t('start.partsLead')}`)]
      : []),
    ...pack.parts.flatMap((part) => [
      ...(part.label ? [say('head', `part.${part.id}`, part.label)] : []),
      ...(part.question ? [say('text', `part.${part.id}.question`, part.question)] : []),
      ...part.options.flatMap(({ id, name, short, good, hard }) => [
        say('head', `option.${part.id}.${id}`, name),
        say('text', `option.${part.id}.${id}.short`, words.say(short)),
        say('text', `option.${part.id}.${id}.good`, said(words.t('compare.good'), good)),
        say('text', `option.${part.id}.${id}.hard`, said(words.t('compare.hard'), hard)),
      ]),
    ]),
    own('head', 'groups', t(groups.length > 0 ? 'start.groupTitle' : 'compare.figuresFor')),
    own('text', 'groups.lead', t(groups.length > 0 ? 'start.groupHint' : 'start.noGroups')),
    ...groups.map(({ id, label }) => say('choice', `group.${id}`, label, { chosen: id === chosen || undefined })),
    ...(test
      ? [
          own('head', 'test', t('start.testTitle')),
          ...testParts.map((part) => say('text', `test.${part}`, said(words.t(`test.${part}`), test[part]))),
        ]
      : []),
    own('head', 'also', t('start.also')),
    ...ways.map((way) => own('text', `also.${way}`, t(`start.${way}`))),
    own('head', 'who', t('start.whoTitle')),
    say('text', 'who.said', words.say(pack.who)),
    own('head', 'whoNot', t('start.whoNotTitle')),
    say('text', 'whoNot.said', words.say(pack.whoNot)),
    say(
      'text',
      'signed',
      [sentence(signOffWords(pack, words), words.locale), notReviewedWords(pack, words)].filter(Boolean).join(' '),
    ),
  ];
}
