import { useEffect } from 'preact/hooks';
import { isUnknownThroughout } from '../lib/consultation/rows';
import { lower, sentence } from '../lib/export/row-words';
import { signOffWords } from '../lib/export/sign-off-words';
import { largestCrowd } from '../lib/numbers/icon-array';
import type { Option, Row } from '../lib/pack/pack';
import { useAid, useLocal } from './aid-context';
import { GridRow } from './grid-row';
import { GroupPicker } from './group-picker';
import { Next } from './next';
import { OptionChooser } from './option-chooser';
import { OptionHeads, OptionShorts, StillOpen } from './option-heads';
import { PartTabs } from './part-tabs';
import { Picture } from './picture';
import { Title } from './title';
import { WhatMattersFirst } from './what-matters-first';

/** Below this an aid shows two options at a time, and asks which. */
const roomForAll = 660;

/** The option grid: rows down, options across, everything else one tap deeper. */
export function StepCompare() {
  const { t, words, decision, go, parts } = useAid();
  const { pack, state, group, part, compared, shown, rows, ordered, matters } = decision;
  const choosing = useLocal(false);
  const picking = useLocal(group.value === undefined);
  // What stands on the screen goes into the receipt.
  const onScreen = [group.value, part.value.id, shown.value.map(({ id }) => id), ordered.value.map(({ key }) => key)].join(' ');
  const gridShown = !choosing.value && !picking.value && compared.value.length > 0;
  useEffect(() => {
    if (gridShown) decision.wasShown();
  }, [onScreen, gridShown]);
  const { mattersFirst } = state.value;
  const hers = pack.strata.find(({ id }) => id === group.value);

  if (group.value === undefined || picking.value) {
    return (
      <PickGroup
        onPicked={() => {
          picking.value = false;
          go({ at: 'compare' });
        }}
      />
    );
  }
  if (choosing.value || compared.value.length === 0) {
    return (
      <OptionChooser
        key={part.value.id}
        chosen={compared.value}
        roomForAll={roomForAll}
        onChoose={(options) => {
          decision.compare(options);
          choosing.value = false;
          go({ at: 'compare' });
        }}
      />
    );
  }

  const across = shown.value.filter((option) => !isUnknownThroughout(option, rows.value));
  const alone = shown.value.filter((option) => !across.includes(option));
  const away = part.value.options.filter((option) => !shown.value.includes(option));
  const first = mattersFirst ? matters.value : [];
  const [heading = '', ...others] = pack.sideBySide.split('\n');
  const next = pack.parts[pack.parts.indexOf(part.value) + 1];
  return (
    <>
      <div class="title-line">
        <Title>
          {across.length > 1 && pack.parts.length === 1
            ? (others[across.length - 1] ?? heading).replace('{n}', words.number(across.length))
            : (part.value.label ?? pack.title)}
        </Title>
        <GroupPicker as="line" />
      </div>
      <PartTabs />
      <p class="lead-in">
        {hers && t('compare.figuresForGroup', { group: hers.inSentence })}{' '}
        <button class="in-text" type="button" onClick={() => go({ at: 'start', part: 'who' })}>
          {t('compare.aboutMe')}
        </button>
      </p>
      <div class="grid">
        <OptionHeads options={across} />
        {parts.hereHeads && <parts.hereHeads options={across} />}
        <OptionShorts options={across} />
        <div class="also">
          {away.length > 0 && (
            <p>{t('compare.notOnScreen', { options: words.list(away.map(({ name }) => lower(name, words.locale))) })}</p>
          )}
          <button
            class="link-button"
            type="button"
            data-testid="change-options"
            onClick={() => {
              choosing.value = true;
              go({ at: 'compare' });
            }}
          >
            {t('compare.changeOptions')}
          </button>
        </div>
        {alone.map((option) => (
          <StillOpen key={option.id} option={option} rows={rows.value}>
            {parts.hereOption && <parts.hereOption option={option} short />}
          </StillOpen>
        ))}
        <WhatMattersFirst />
        {first.length > 0 && <Mattering rows={first} options={across} />}
        {first.length > 0 && <h2 class="group-title">{t('compare.else')}</h2>}
        <Groups rows={ordered.value.slice(first.length)} options={across} level={first.length > 0 ? 'h4' : 'h3'} />
        {parts.hereRows && <parts.hereRows options={shown.value} />}
      </div>
      <p class="order">
        {words.say(pack.who)} {t('compare.dotKey', { one: 1, per: largestCrowd })}{' '}
        {t('compare.order', { order: pack.optionOrder })} {t('compare.figuresLine', { title: pack.title, version: pack.version })}{' '}
        {sentence(signOffWords(pack, words), words.locale)}
      </p>
      {next && (
        <p class="next-part">
          <button
            class="button button-quiet"
            type="button"
            onClick={() => {
              decision.turnToPart(next.id);
              go({ at: 'compare' });
            }}
          >
            {t('compare.nextPart', { part: next.label ?? '' })}
          </button>
        </p>
      )}
      <Next to={{ at: 'questions' }} label="next.questions" also={{ to: { at: 'decide' }, label: 'next.toDecide' }} />
    </>
  );
}

/** A button after the choice: moving through the choices with the arrow keys does not change the page. */
function PickGroup({ onPicked }: { onPicked: () => void }) {
  const { t, decision } = useAid();
  return (
    <>
      <Title>{t('compare.pickGroup')}</Title>
      <p class="lead-in">{t('compare.pickGroupLead')}</p>
      <GroupPicker />
      {decision.group.value !== undefined && (
        <div class="actions">
          <button class="button" type="button" data-testid="group-picked" onClick={onPicked}>
            {t('compare.showFigures')}
          </button>
        </div>
      )}
    </>
  );
}

/** Her words, then the rows that they bring up, for every option at once. */
function Mattering({ rows, options }: { rows: readonly Row[]; options: readonly Option[] }) {
  const { t, consultation } = useAid();
  const { about } = consultation.shared.value;
  const said = [about.hopes, about.worries].flatMap((statement) => (statement ? [statement] : []));
  return (
    <section class="group">
      <h2 class="group-title">{t('compare.youSaid')}</h2>
      {said.map(({ words, event }) => (
        <blockquote key={event.id} class="hers" dir="auto">
          {words}
        </blockquote>
      ))}
      {rows.map((row) => (
        <GridRow key={row.key} row={row} options={options} level="h3" />
      ))}
    </section>
  );
}

function Groups({ rows, options, level }: { rows: readonly Row[]; options: readonly Option[]; level: 'h3' | 'h4' }) {
  const { t } = useAid();
  const Heading = level === 'h3' ? 'h2' : 'h3';
  const kinds = [...new Set(rows.map(({ about }) => about))];
  return (
    <>
      {kinds.map((about) => (
        <section key={about} class="group">
          <Heading class="group-title">
            <Picture part={about} />
            {t(`compare.about.${about}`)}
          </Heading>
          {rows
            .filter((row) => row.about === about)
            .map((row) => (
              <GridRow key={row.key} row={row} options={options} level={level} />
            ))}
        </section>
      ))}
    </>
  );
}
