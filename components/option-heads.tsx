import type { ComponentChildren } from 'preact';
import { openOption } from '../lib/export/open-option';
import type { Option, Row } from '../lib/pack/pack';
import { useAid } from './aid-context';
import { columns } from './columns';
import { Picture } from './picture';

/** The options on the screen, level with each other: same width, type, colour and order of parts. */
export function OptionHeads({ options, still = false }: { options: readonly Option[]; still?: boolean }) {
  const { t, decision } = useAid();
  const { offers } = decision.state.value;
  return (
    <div class={`heads ${columns(options.length)}${still ? ' heads-still' : ''}`} data-heads>
      {options.map(({ id, name }) => {
        const offer = offers[id];
        return (
          <div key={id} class={offer?.offered === false ? 'option option-not' : 'option'}>
            <p class="option-name">
              <Picture option={id} />
              {name}
            </p>
            {offer?.offered === false && (
              <p class="option-why">{t('compare.notOffered', { why: offer.why || t('plan.notRecorded') })}</p>
            )}
          </div>
        );
      })}
    </div>
  );
}

/** What each option is, in a line of its own: only the names stay in view when the grid scrolls. */
export function OptionShorts({ options }: { options: readonly Option[] }) {
  const { words } = useAid();
  return (
    <div class={`shorts ${columns(options.length)}`}>
      {options.map(({ id, short }) => (
        <p key={id}>{words.say(short)}</p>
      ))}
    </div>
  );
}

/**
 * An option that no study has followed: its name at the same size, one line across, and the reason. What is told in
 * words and what nobody knows stay apart.
 */
export function StillOpen({ option, rows, children }: { option: Option; rows: readonly Row[]; children?: ComponentChildren }) {
  const { words } = useAid();
  return (
    <div class="still-open" data-option={option.id}>
      <h2>
        <Picture option={option.id} />
        {option.name}
      </h2>
      <p>
        {words.say(option.short)}{' '}
        {openOption(option, rows, words).map(({ lead, reasons }) => (
          <span key={lead}>
            <b>{lead}</b> {reasons}{' '}
          </span>
        ))}
      </p>
      {children}
    </div>
  );
}
