import type { DoorLine } from '../../lib/consultation/event-schema';
import { dirOf } from '../../lib/double/dir-of';
import { draftWords } from '../../lib/export/draft-words';
import { doorRings } from '../../lib/export/local-words';
import type { Plan } from '../../lib/plan/plan';
import type { AidWords } from '../../lib/words/aid-words';
import { doorSize } from './door-size';

export interface DoorCardProps {
  plan: Pick<Plan, 'door' | 'decisions'>;
  words: AidWords;
  /** It is all that is on the page: then its message is the title of it. */
  alone?: boolean;
  /** Nobody has signed the words of the language that ours are in. */
  draft?: boolean;
}

/** The lines of the card that say something; spaces say nothing. */
export const saidOnDoor = (door: Plan['door']) => door.filter(({ said }) => said?.words.trim());

/**
 * The card on the door of the birth room: one A5 page in black and white, read from two metres. A line that is empty
 * is not on it. It is never cut and never made smaller than can be read: what is too long makes it longer than a page.
 */
export function DoorCard({ plan, words, alone = false, draft = false }: DoorCardProps) {
  const { t } = words;
  const { door } = plan;
  const said = new Map<DoorLine, string>(saidOnDoor(door).map(({ line, said: one }) => [line, one?.words ?? '']));
  // A block of its own, so that its lines begin on the side on which its language begins.
  const hers = (line: DoorLine) => (
    <b class="door-hers kept-lines" dir="auto" translate={false}>
      {said.get(line)}
    </b>
  );
  const message = said.get('message');
  const Message = alone ? 'h1' : 'p';
  return (
    <article class="door-card">
      {said.has('band') && (
        <p class="door-band">
          <Picture shape="door" />
          {hers('band')}
        </p>
      )}
      {/* How to speak with her comes first: whoever reads the card is about to. */}
      {said.has('speak') && (
        <p class="door-line">
          <Picture shape="speech" says={t('door.speak')} />
          {hers('speak')}
        </p>
      )}
      {message !== undefined && <Message class={`door-message door-${doorSize(message)}`}>{hers('message')}</Message>}
      {said.size === 0 && <p class="door-line door-empty">{t('door.empty')}</p>}
      {said.has('with') && (
        <p class="door-line">
          <Picture shape="people" />
          <span>
            {t('door.with')}:{' '}
            <b class="kept-lines" dir="auto" translate={false}>
              {said.get('with')}
            </b>
          </span>
        </p>
      )}
      {said.has('ifMove') && (
        <div class="door-if">
          <p>{t('door.ifMove')}</p>
          <p>{hers('ifMove')}</p>
        </div>
      )}
      <p class="door-foot">
        {draft &&
          draftWords(words).map(({ text, lang }) => (
            <span key={lang} lang={lang} dir={dirOf(lang)} data-draft>
              {text}
            </span>
          ))}
        {/* Among what is ours and not hers: nothing comes onto her lines by itself. */}
        {doorRings(plan, words).map((line) => (
          <span key={line}>{line}</span>
        ))}
        <span>{t('door.foot')}</span>
      </p>
    </article>
  );
}

const shapes = {
  door: (
    <>
      <path d="M10 44V6h28v38M5 44h38" />
      <circle cx="31" cy="26" r="2.6" />
    </>
  ),
  people: (
    <>
      <circle cx="17" cy="14" r="7" />
      <path d="M5 41V35a12 10 0 0 1 24 0v6" />
      <circle cx="36" cy="18" r="5.5" />
      <path d="M34 27.5a9 9 0 0 1 11 8.5v5" />
    </>
  ),
  speech: <path d="M6 8h36v24H22l-9 9v-9H6z" />,
};

/** A line drawing. Where no words beside it say the same it has a name of its own. */
function Picture({ shape, says }: { shape: keyof typeof shapes; says?: string }) {
  return (
    <svg class="door-picture" viewBox="0 0 48 48" {...(says ? { role: 'img', 'aria-label': says } : { 'aria-hidden': 'true' })}>
      {shapes[shape]}
    </svg>
  );
}
