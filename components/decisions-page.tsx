import { useEffect } from 'preact/hooks';
import { english } from '../lib/languages';
import type { Pack } from '../lib/pack/pack';
import { packsIn } from '../lib/plan/plan-now';
import type { PackCard } from '../lib/platform';
import { useAid, useLocal } from './aid-context';
import { KeepingAsked } from './keeping-asked';
import { KeptBefore } from './kept-before';
import { LocalPack } from './local-pack';
import { Title } from './title';

const stages: readonly Pack['stage'][] = ['antenatal', 'birth', 'postnatal'];

/** Every decision there is, by stage and name. None is put first because somebody would like it chosen. */
export function DecisionsPage() {
  const { t, words, platform, consultation, go, said } = useAid();
  const { shelf } = platform;
  const opening = useLocal<string | undefined>(undefined);
  useEffect(
    () => () => {
      opening.value = undefined;
    },
    [],
  );
  // The list is of every decision, whatever language the one on the screen is there in.
  useEffect(() => {
    platform.languages?.atList?.(true);
    return () => platform.languages?.atList?.(false);
  }, []);
  if (!shelf) return null;
  const begun = new Set(packsIn(consultation.events.value, consultation.packs.value).map(({ id }) => id));
  // A draft that was opened again stands for those before it, unless something was said of them.
  const local = consultation.packs.value.filter(
    (pack, index, all) =>
      pack.local && (begun.has(pack.id) || !all.slice(index + 1).some((later) => draftOf(later.id) === draftOf(pack.id))),
  );

  const face = (id: string) => {
    consultation.face(id);
    go({ at: 'start' });
  };
  const open = async ({ id }: PackCard) => {
    if (consultation.packs.value.some((pack) => pack.id === id)) {
      opening.value = undefined;
      return face(id);
    }
    if (opening.value === id) return;
    opening.value = id;
    const loaded = await shelf.load(id);
    if (loaded.ok) consultation.learn(loaded.value);
    // Another was pressed since, or the page was left: what arrives late does not take the screen.
    if (opening.value !== id) return;
    opening.value = undefined;
    if (loaded.ok) face(id);
    else said.value = t(`why.${loaded.why}`);
  };
  const cards = platform.languages?.cards.value ?? {};
  const now = platform.languages?.now.value.locale ?? english;
  // One that is not there in the language of the screen is in English, and says so to whoever hears it.
  const item = (card: PackCard, own = cards[card.id]) => (
    <li key={card.id}>
      <button
        class="decision"
        type="button"
        data-decision={card.id}
        aria-disabled={opening.value === card.id || undefined}
        onClick={() => open(card)}
      >
        <b {...inLanguage(own, now)}>{(own ?? card).title}</b>
        <span {...inLanguage(own, now)}>{(own ?? card).question}</span>
        {!own && now !== english && !now.startsWith('en') && <i lang={english}>English</i>}
        {opening.value === card.id && <i>{t('decisions.opening')}</i>}
        {begun.has(card.id) && <i>{t('decisions.begun')}</i>}
      </button>
    </li>
  );
  return (
    <>
      <KeepingAsked />
      <KeptBefore />
      <Title>{t('decisions.title')}</Title>
      <p class="lead-in">{t('decisions.lead')}</p>
      {stages.map((stage) => {
        const here = shelf.cards.filter((card) => card.stage === stage);
        return (
          here.length > 0 && (
            <section key={stage} class="plan-part">
              <h2>{t(`plan.stage.${stage}`)}</h2>
              <ul class="decisions">{here.map((card) => item(card))}</ul>
            </section>
          )
        );
      })}
      {local.length > 0 && (
        <section class="plan-part">
          <h2>{t('local.title')}</h2>
          <ul class="decisions">
            {local.map(({ id, title, stage, question }) => item({ id, title, stage, question: words.say(question) }))}
          </ul>
        </section>
      )}
      {shelf.openFiles && <LocalPack openFiles={shelf.openFiles} onOpened={face} />}
    </>
  );
}

const inLanguage = (own: PackCard | undefined, now: string) =>
  own || now.startsWith('en') ? {} : { lang: english, dir: 'ltr' as const };

/** A local pack's name without its content. */
const draftOf = (id: string) => id.replace(/-[0-9a-f]{8}$/, '');
