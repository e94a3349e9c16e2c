import { useComputed, useSignal, useSignalEffect } from '@preact/signals';
import { useEffect, useRef } from 'preact/hooks';
import { cssText } from '../css-text';
import { loadWidget } from '../load-widget';
import { t } from '../maker-words';
import { useMaker } from './use-maker';

const widths = ['280', '375', 'full'] as const;

/** The aid itself, with the loader of this release, as the tag will show it: made anew at every change. */
export function Preview() {
  const { list, wishes, values, offer, offerText } = useMaker();
  const place = useRef<HTMLDivElement>(null);
  const width = useSignal<(typeof widths)[number]>('full');
  const loaded = useSignal<boolean | undefined>(undefined);
  const shown = useComputed(() => {
    const { pack, lang, hideDrafts, services } = wishes.value;
    const checked = services === 'offer' && offer.value?.ok ? offerText.value : '';
    return JSON.stringify({ pack, lang, drafts: hideDrafts ? 'hide' : '', css: cssText(values.value), offer: checked });
  });
  useEffect(() => {
    void loadWidget(list.loader).then((well) => {
      loaded.value = well;
    });
  }, []);
  useSignalEffect(() => {
    type Shown = Record<'pack' | 'lang' | 'drafts' | 'css' | 'offer', string>;
    const { pack, lang, drafts, css, offer: text } = JSON.parse(shown.value) as Shown;
    if (!place.current || !loaded.value || !pack) {
      place.current?.replaceChildren();
      return;
    }
    const sheet = new CSSStyleSheet();
    sheet.replaceSync(css);
    document.adoptedStyleSheets = [sheet];
    const aid = document.createElement('evenhand-aid');
    aid.setAttribute('pack', pack);
    aid.setAttribute('lang', lang);
    if (drafts) aid.setAttribute('drafts', drafts);
    aid.setAttribute('size', 'fill');
    const address = text && URL.createObjectURL(new Blob([text], { type: 'application/json' }));
    if (address) aid.setAttribute('offer', address);
    place.current.replaceChildren(aid);
    return () => address && URL.revokeObjectURL(address);
  });
  return (
    <section class="preview" aria-labelledby="preview-title">
      <div class="preview-head">
        <h2 id="preview-title">{t('preview.title')}</h2>
        <fieldset class="picked">
          <legend class="unseen">{t('preview.width')}</legend>
          {widths.map((one) => (
            <label key={one} class="pick">
              <input
                type="radio"
                name="width"
                checked={width.value === one}
                onChange={() => {
                  width.value = one;
                }}
              />
              <span>{one === 'full' ? t('preview.full') : t('preview.pixels', { n: Number(one) })}</span>
            </label>
          ))}
        </fieldset>
      </div>
      <div class={`preview-place is-${width.value}`} data-testid="preview">
        <div class="preview-aid" ref={place} />
        {!wishes.value.pack && <p class="preview-empty">{t('preview.none')}</p>}
        {loaded.value === false && <p class="problem">{t('preview.failed')}</p>}
      </div>
      <p class="small soft">{t('preview.says')}</p>
    </section>
  );
}
