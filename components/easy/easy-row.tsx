import { rowTitle } from '../../lib/export/plan-words';
import { findingWords, sentence } from '../../lib/export/row-words';
import { pastDate } from '../../lib/pack/freshness';
import { noneKnown, type Option, type Pack, type Row, sourcesOf } from '../../lib/pack/pack';
import type { AidWords } from '../../lib/words/aid-words';
import { Beside } from './beside';
import { EasyArm } from './easy-arm';
import { Lines } from './lines';
import { pictureOf } from './picture-of';

export interface EasyRowProps {
  row: Row;
  /** That were on the screen, in the neutral order. */
  options: readonly Option[];
  pack: Pack;
  /** Id of the group that the figures were shown for. */
  group: string | undefined;
  /** ISO date on which it is looked at. */
  today: string;
  words: AidWords;
}

/** One row on an Easy Read paper: what it is about, each option with its figure, how sure it is, and where it is from. */
export function EasyRow({ row, options, pack, group, today, words }: EasyRowProps) {
  const { t, say } = words;
  const counted = row.arms.some(({ kind }) => kind === 'rate' || kind === 'range');
  const window = sentence(say(row.window), words.locale);
  const past = pastDate(row, pack, today);
  const none = noneKnown(row, options);
  return (
    <section class={past ? 'easy-row expired' : 'easy-row'}>
      <Beside picture={pictureOf({ row: row.id }, pack)}>
        <h3>{rowTitle(row, pack, group, words)}</h3>
        {past && <Lines text={t('figure.pastDateSaid', { date: words.date(past) })} />}
        <Lines text={counted ? t('compare.window', { window, per: row.per, of: t(`figure.of.${row.of}`) }) : window} />
        {none?.why && (
          <Lines text={`${sentence(t('figure.notKnownForAny'), words.locale)} ${say(none.why)} ${t('figure.moreOrFewer')}`} />
        )}
      </Beside>
      {!none?.why &&
        options.map((option) => (
          <Beside key={option.id} picture={pictureOf({ option: option.id }, pack)} inner>
            <h4>{option.name}</h4>
            <EasyArm row={row} option={option} words={words} />
          </Beside>
        ))}
      <Beside picture="look" inner>
        <Lines
          text={`${findingWords(row, options, words)} ${t('certainty', { certainty: t(`certainty.${row.certainty}`) })} ${t('double.said', { about: t('passport.doesNotTell'), said: say(row.doesNotTell) })}`}
        />
        {sourcesOf(row).map(({ source, locator }) => (
          <p key={source.id + locator} class="easy-line" lang="en" dir="ltr">
            {t('easy.from', { source: `${source.short}, ${locator}` })}
          </p>
        ))}
      </Beside>
    </section>
  );
}
