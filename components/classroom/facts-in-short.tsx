import type { ComponentChildren } from 'preact';
import type { DebriefFacts, ScreenFacts } from '../../lib/debrief/debrief-facts';
import { lower } from '../../lib/export/row-words';
import type { Pack } from '../../lib/pack/pack';
import { type ClassroomKey, classroomWords } from '../../lib/words/classroom-words';
import { replayWords } from '../../lib/words/replay-words';
import { whenWords } from '../../lib/words/time-words';

const { t, list } = classroomWords;
/** The two answers that choose nothing, as they stand on the screen. */
const [time, none] = [replayWords.t('standing.time'), replayWords.t('standing.none')];

interface FactsProps {
  facts: DebriefFacts;
  pack: Pack;
}

/** What an observer would have written down, in a line or two each: no mark, and no colour of good or bad. */
export function FactsInShort({ facts, pack }: FactsProps) {
  const { screen, ownWordsSaid, planB, stand, saidNo, wantedTime, questions } = facts;
  const answered = questions.filter((one) => one.answered !== null).length;
  return (
    <dl class="replay-short">
      <Fact of="options">{screen ? <OptionsShown screen={screen} pack={pack} /> : t('replay.notKnown')}</Fact>
      <Fact of="waiting">{onScreen(screen, screen?.waiting, 'replay.onScreen', 'replay.notOnScreen')}</Fact>
      <Fact of="mayChoose">{onScreen(screen, screen?.mayChoose, 'replay.mayChoose', 'replay.mayChooseNever')}</Fact>
      <Fact of="mayDecline">
        {onScreen(screen, screen?.mayDecline, 'replay.mayDecline', 'replay.mayDeclineNever')} {picked(time, wantedTime)}{' '}
        {picked(none, saidNo)}
      </Fact>
      <Fact of="frames">{onScreen(screen, screen?.bothFrames, 'replay.framesSeen', 'replay.framesNever')}</Fact>
      <Fact of="words">
        {onScreen(screen, screen?.ownWordsAsked, 'replay.asked', 'replay.askedNever')}{' '}
        {ownWordsSaid === null ? t('replay.saidNever') : t('replay.said', { when: whenWords(ownWordsSaid) })}
      </Fact>
      <Fact of="questions">
        {questions.length === 0 ? t('replay.questionsNone') : t('replay.questions', { n: questions.length, answered })}
      </Fact>
      <Fact of="planB">
        {planB.said.length === 0
          ? t('replay.planBNever')
          : t('replay.planB', { whens: list(whensOf(planB.said, pack)), when: whenWords(planB.first) })}
      </Fact>
      <Fact of="stand">{stand === null ? t('replay.standNever') : t('replay.stand', { when: whenWords(stand) })}</Fact>
    </dl>
  );
}

type FactName = 'options' | 'waiting' | 'mayChoose' | 'mayDecline' | 'frames' | 'words' | 'questions' | 'planB' | 'stand';

function Fact({ of, children }: { of: FactName; children: ComponentChildren }) {
  return (
    <div data-fact={of}>
      <dt>{t(`replay.fact.${of}`)}</dt>
      <dd>{children}</dd>
    </div>
  );
}

/** What nobody watched is not known, which is something else than never. */
function onScreen(
  screen: ScreenFacts | null,
  when: number | null | undefined,
  so: Extract<ClassroomKey, 'replay.onScreen' | 'replay.framesSeen' | 'replay.asked' | 'replay.mayChoose' | 'replay.mayDecline'>,
  never: ClassroomKey,
): string {
  if (!screen || when === undefined) return t('replay.notKnown');
  return when === null ? t(never, { time, none }) : t(so, { time, none, when: whenWords(when) });
}

function picked(standing: string, when: number | null): string {
  return when === null ? '' : t('replay.picked', { standing, when: whenWords(when) });
}

/** What a plan B was written down for, as the aid asks it. */
function whensOf(ids: readonly string[], pack: Pack): string[] {
  return pack.ifThen.filter(({ id }) => ids.includes(id)).map(({ when }) => lower(replayWords.say(when), replayWords.locale));
}

function OptionsShown({ screen, pack }: { screen: ScreenFacts; pack: Pack }) {
  const name = (id: string) => pack.options.find((option) => option.id === id)?.name ?? id;
  const never = screen.options.filter(({ first }) => first === null).map(({ id }) => name(id));
  return (
    <>
      {screen.order.length > 0 ? t('replay.inOrder', { options: list(screen.order.map(name)) }) : t('replay.noneShown')}{' '}
      {never.length === 0 ? t('replay.allShown') : screen.order.length > 0 && t('replay.neverShown', { options: list(never) })}
    </>
  );
}
