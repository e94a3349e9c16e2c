import type { DoorLine } from '../../lib/consultation/event-schema';
import { dirOf } from '../../lib/double/dir-of';
import { draftWords } from '../../lib/export/draft-words';
import { doorRings } from '../../lib/export/local-words';
import type { Plan } from '../../lib/plan/plan';
import type { AidWords } from '../../lib/words/aid-words';
import { HersInEnglish } from '../needs/hers-in-english';
import { doorSize } from './door-size';

export interface DoorCardProps {
  plan: Pick<Plan, 'door' | 'decisions' | 'english'>;
  words: AidWords;
  /** It is all that is on the page: then its message is the title of it. */
  alone?: boolean;
  /** Nobody has signed the words of the language that ours are in. */
  draft?: boolean;
}

/** The lines of the card that say something; spaces say nothing. */
export const saidOnDoor = (door: Plan['door']) => door.filter(({ said }) => said?.words.trim());

/**
 * The card on the door of the birth room. What is ours on it is in her language and in English, because staff read it and
 * she has to know what they read; her own words stand once, as she typed them. One A5 page in black and white, read
 * from two metres. A line that is empty is not on it. It is never cut and never made smaller than can be read: what is too long makes it longer than a page.
 */
export function DoorCard({ plan, words, alone = false, draft = false }: DoorCardProps) {
  const { t } = words;
  const { door } = plan;
  const { source: staff } = words;
  const said = new Map<DoorLine, string>(saidOnDoor(door).map(({ line, said: one }) => [line, one?.words ?? '']));
  // A block of its own, so that its lines begin on the side on which its language begins.
  const hers = (line: DoorLine) => (
    <b class="door-hers kept-lines" dir="auto" translate={false}>
      {said.get(line)}
    </b>
  );
  const english = (line: DoorLine) => (
    <HersInEnglish of={door.find((one) => one.line === line)?.said?.event} plan={plan} words={words} />
  );
  const message = said.get('message');
  const Message = alone ? 'h1' : 'p';
  return (
    <article class="door-card">
      {said.has('band') && (
        <div class="door-band">
          <Picture shape="door" />
          <div class="door-hers">
            {hers('band')}
            {english('band')}
          </div>
        </div>
      )}
      {/* How to speak with her comes first: whoever reads the card is about to. */}
      {said.has('speak') && (
        <div class="door-line">
          <Picture shape="speech" says={[t('door.speak'), staff?.t('door.speak')].filter(Boolean).join(' / ')} />
          <div class="door-hers">
            {hers('speak')}
            {english('speak')}
          </div>
        </div>
      )}
      {message !== undefined && <Message class={`door-message door-${doorSize(message)}`}>{hers('message')}</Message>}
      {message !== undefined && english('message')}
      {said.size === 0 && (
        <p class="door-line door-empty">
          <span>
            {t('door.empty')}
            <Beside words={words} say="door.empty" />
          </span>
        </p>
      )}
      {said.has('with') && (
        <div class="door-line">
          <Picture shape="people" />
          <div>
            {t('door.with')}:{' '}
            <b class="kept-lines" dir="auto" translate={false}>
              {said.get('with')}
            </b>
            <Beside words={words} say="door.with" />
            {english('with')}
          </div>
        </div>
      )}
      {said.has('ifMove') && (
        <div class="door-if">
          <p>
            {t('door.ifMove')}
            <Beside words={words} say="door.ifMove" />
          </p>
          <p>{hers('ifMove')}</p>
          {english('ifMove')}
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
        <Beside words={words} say="door.foot" />
      </p>
    </article>
  );
}

/** The same in English; nothing where all of the card is. */
function Beside({ words: { source }, say }: { words: AidWords; say: 'door.with' | 'door.ifMove' | 'door.empty' | 'door.foot' }) {
  if (!source) return null;
  return (
    <small class="door-beside" lang={source.locale} dir={dirOf(source.locale)}>
      {source.t(say)}
    </small>
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
