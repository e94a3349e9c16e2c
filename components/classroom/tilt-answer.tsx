import { useLayoutEffect, useRef } from 'preact/hooks';
import { changedPart } from '../../lib/tilts/changed-part';
import type { Exercise } from '../../lib/tilts/exercise';
import { classroomWords } from '../../lib/words/classroom-words';

const { t } = classroomWords;

export interface TiltAnswerProps {
  exercise: Exercise;
  /** The place where it was found; the first one where it shows, for somebody who asked. */
  place: string;
  name: string;
  onAgain: () => void;
  onOther: () => void;
}

/** What was changed, which rule keeps that off, why, and where the rule comes from. It takes the focus. */
export function TiltAnswer({ exercise: { tilt, differences }, place, name, onAgain, onOther }: TiltAnswerProps) {
  const title = useRef<HTMLHeadingElement>(null);
  useLayoutEffect(() => {
    title.current?.focus({ preventScroll: true });
    title.current?.scrollIntoView({ block: 'start' });
  }, []);
  const lines = differences.find(({ id }) => id === place)?.lines ?? [];
  return (
    <section class="tilt-answer" data-tilt={tilt.id}>
      <h2 tabIndex={-1} ref={title}>
        {t('tilt.answer', { title: tilt.title })}
      </h2>
      <p class="soft">{t('tilt.answer.where', { place: name })}</p>
      {lines.map(({ name: line, fair, tilted }) => (
        <div key={line} class="tilt-change">
          <Version label={t('tilt.answer.fair')} text={fair} other={tilted} />
          <Version label={t('tilt.answer.tilted')} text={tilted} other={fair} />
        </div>
      ))}
      <dl class="tilt-terms">
        <div>
          <dt>{t('tilt.answer.why')}</dt>
          <dd>{tilt.harm}</dd>
        </div>
        <div>
          <dt>{t('tilt.answer.rule')}</dt>
          <dd>
            <code>{tilt.rule}</code>
          </dd>
        </div>
        <div>
          <dt>{t('tilt.answer.source')}</dt>
          <dd>
            {tilt.source}
            {tilt.links.length > 0 && (
              <ul class="tilt-links">
                {tilt.links.map(({ name: work, url }) => (
                  <li key={url}>
                    <a href={url} target="_blank" rel="noopener noreferrer" referrerpolicy="no-referrer">
                      {work}
                    </a>
                  </li>
                ))}
              </ul>
            )}
          </dd>
        </div>
      </dl>
      <div class="actions actions-line not-on-paper">
        <button class="button" type="button" data-testid="tilt-again" onClick={onAgain}>
          {t('tilt.again')}
        </button>
        <button class="button button-quiet" type="button" data-testid="tilt-other" onClick={onOther}>
          {t('tilt.other')}
        </button>
      </div>
    </section>
  );
}

/** One of the two, with what the other does not have marked in it: not by a colour alone. */
function Version({ label, text, other }: { label: string; text: string | undefined; other: string | undefined }) {
  const { before, own, behind } = changedPart(text ?? '', other ?? '');
  return (
    <div>
      <h3>{label}</h3>
      <p>
        {text === undefined ? (
          t('tilt.answer.none')
        ) : (
          <>
            {before}
            {own && <mark>{own}</mark>}
            {behind}
          </>
        )}
      </p>
    </div>
  );
}
