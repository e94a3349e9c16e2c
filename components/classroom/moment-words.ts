import { lower } from '../../lib/export/row-words';
import type { Pack } from '../../lib/pack/pack';
import type { MomentDeed } from '../../lib/replay/replay';
import { languageWords } from '../../lib/unit/language-words';
import { classroomWords } from '../../lib/words/classroom-words';
import { replayWords } from '../../lib/words/replay-words';
import { questionWords } from './question-words';

const { t, list } = classroomWords;
const { locale, say, t: aid } = replayWords;

/** What was done in one sentence, and no word of what was said. */
export function momentWords(deed: Exclude<MomentDeed, { kind: 'view' }>, pack: Pack): string {
  const option = (id: string) => pack.options.find((one) => one.id === id)?.name ?? id;
  switch (deed.kind) {
    case 'shown':
      return t('replay.did.shown', { options: list(deed.options.map(option)) });
    case 'opened':
      return t('replay.did.opened', {
        row: pack.rows.find(({ key, id }) => key === deed.row || id === deed.row)?.label ?? deed.row,
      });
    case 'language':
      return t('replay.did.language', { language: languageWords(deed.locale) });
    case 'ownWords':
      return t('replay.did.ownWords', { prompt: lower(aid(`about.${deed.prompt}`), locale) });
    case 'value': {
      const value = pack.values.find(({ id }) => id === deed.value)?.label ?? deed.value;
      return deed.weight === null
        ? t('replay.did.valueAway', { value })
        : t('replay.did.value', { value, weight: aid(`weight.${deed.weight}`) });
    }
    case 'question':
      return t('replay.did.question', { question: questionWords(deed.question, pack) });
    case 'answer':
      return t(deed.answered ? 'replay.did.answered' : 'replay.did.answer', { question: questionWords(deed.question, pack) });
    case 'standing': {
      const standing = aid(`standing.${deed.standing}`);
      return deed.option === null
        ? t('replay.did.standing', { standing })
        : t('replay.did.standingOption', { standing, option: option(deed.option) });
    }
    case 'reason':
      return t('replay.did.reason');
    case 'planB': {
      const when = pack.ifThen.find(({ id }) => id === deed.ifThen)?.when;
      return t('replay.did.planB', { when: when ? say(when) : deed.ifThen });
    }
    case 'offered':
      return t(deed.offered ? 'replay.did.offered' : 'replay.did.notOffered', { option: option(deed.option) });
    case 'need':
      return t('replay.did.need');
    case 'other':
      return t(`replay.other.${deed.what as OtherKind}`);
  }
}

/** The kinds of events that `replayOf` gives by their name alone. */
type OtherKind = Exclude<
  Extract<MomentDeed, { kind: 'other' }>['what'],
  | 'shown'
  | 'opened'
  | 'language'
  | 'about'
  | 'value'
  | 'question'
  | 'answer'
  | 'standing'
  | 'reason'
  | 'planB'
  | 'offered'
  | 'need'
>;
