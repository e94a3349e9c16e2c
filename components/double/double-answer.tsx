import type { Weight } from '../../lib/consultation/event-schema';
import type { Pair } from '../../lib/double/paired';
import { ChoiceGroup } from '../choice-group';
import { HersField } from '../hers-field';
import { Icon } from '../icon';
import type { Answer } from './answers-of';
import { InBoth } from './double-next';
import { DoubleTexts, DoubleWords } from './double-texts';

interface DoubleAnswerProps {
  pair: Pair;
  answer: Answer;
  /** The weights that can be given, in both languages. */
  weights: readonly Pair[];
}

/** A line with what answers it, by the controls of the step in one language. Its words in both languages name the control. */
export function DoubleAnswer({ pair, answer, weights }: DoubleAnswerProps) {
  switch (answer.by) {
    case 'pick':
      return (
        <label class="double-choice choice">
          <input
            type="radio"
            autocomplete="off"
            name={`double-${answer.asked}`}
            value={pair.id}
            checked={answer.chosen}
            onChange={answer.choose}
          />
          <DoubleWords pair={pair} />
        </label>
      );
    case 'tick':
      return (
        <label class="double-choice tick">
          <input
            type="checkbox"
            autocomplete="off"
            checked={answer.on}
            onChange={(event) => answer.tick(event.currentTarget.checked)}
          />
          <DoubleWords pair={pair} />
        </label>
      );
    case 'weight':
      return (
        <>
          <DoubleTexts pair={pair} />
          <div class="double-under double-weights">
            <ChoiceGroup
              as="line"
              unseenLegend
              legend={<DoubleWords pair={pair} />}
              choices={weights.map((weight) => ({
                value: weight.id.replace('weight.', '') as Weight,
                label: <DoubleWords pair={weight} />,
              }))}
              chosen={answer.chosen}
              onChoose={answer.weigh}
            />
            {answer.chosen && (
              <button class="link-button small" type="button" onClick={() => answer.weigh(null)}>
                <InBoth say="weight.clear" />
                <span class="unseen">: {pair.texts[0]?.text}</span>
              </button>
            )}
          </div>
        </>
      );
    case 'add':
      return (
        <>
          <DoubleTexts pair={pair} />
          <div class="double-under">
            <button class="link-button" type="button" onClick={answer.add}>
              <Icon shape="plus" />
              <InBoth say="questions.addPrompt" />
              <span class="unseen">: {pair.texts[0]?.text}</span>
            </button>
          </div>
        </>
      );
    case 'field':
      return (
        <div class="double-field">
          <HersField label={<DoubleWords pair={pair} />} rows={2} words={answer.words} onSay={answer.say} />
        </div>
      );
  }
}
