import { readColour } from '../../../lib/theme/read-colour';
import { toHex } from '../../../lib/theme/rgb';
import { type ThemeName, themeNames } from '../../../lib/theme/theme-from';
import { t } from '../maker-words';
import { Step } from '../parts/step';
import { Swatch } from '../parts/swatch';
import { TextField } from '../parts/text-field';
import { ColourField } from './colour-field';
import { useMaker } from './use-maker';

/** The accent as the aid has it, for a picker that has to begin with something; components/style/tokens.css has it too. */
const ours = '#0a4a63';

/** Accent, font, corner and density: a closed set, and nothing that cannot be read. */
export function StepLook() {
  const { wishes, wish, theme, accentInstead } = useMaker();
  const given = wishes.value.theme;
  const set = (name: ThemeName) => (value: string) => wish('theme', { ...wishes.peek().theme, [name]: value });
  const faults = (name: ThemeName) => theme.value.problems.filter(({ where }) => where === t(`theme.${name}`));
  const accent = theme.value.theme.accent;
  const read = readColour(given.accent);
  const seen = read.ok ? toHex(read.rgb) : ours;
  const [accentName, fontName, cornerName, densityName] = themeNames;
  return (
    <Step n={3} title={t('look.title')}>
      <p class="small soft">{t('look.lead')}</p>
      <ColourField
        id="accent"
        label={t('theme.accent')}
        hint={t('look.accentHint')}
        faults={faults(accentName)}
        value={given.accent}
        seen={seen}
        onSay={set(accentName)}
      />
      {accentInstead.value && (
        <button class="button button-quiet" type="button" onClick={() => set(accentName)(accentInstead.peek() ?? '')}>
          <Swatch colour={accentInstead.value} />
          {t('look.useInstead', { colour: accentInstead.value })}
        </button>
      )}
      {accent && !accent.sameInDark && <p class="small soft">{t('look.inDark', { colour: toHex(accent.dark.accent) })}</p>}
      <TextField
        id="font"
        label={t('theme.font')}
        hint={t('look.fontHint')}
        faults={faults(fontName)}
        value={given.font}
        plain
        onSay={set(fontName)}
      />
      <TextField
        id="corner"
        label={t('theme.corner')}
        hint={t('look.cornerHint', { least: 0, most: 16 })}
        faults={faults(cornerName)}
        value={given.corner}
        inputMode="numeric"
        short
        plain
        onSay={set(cornerName)}
      />
      <fieldset class="picked">
        <legend>{t('theme.density')}</legend>
        {(['comfortable', 'compact'] as const).map((density) => (
          <label key={density} class="pick">
            <input
              type="radio"
              name="density"
              checked={given.density === (density === 'comfortable' ? '' : density)}
              onChange={() => set(densityName)(density === 'comfortable' ? '' : density)}
            />
            <span>{t(`look.${density}`)}</span>
          </label>
        ))}
      </fieldset>
    </Step>
  );
}
