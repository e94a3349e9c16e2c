/** A text in which figures of one kind stand in another order than in English, as somebody has read it. */
interface OtherOrder {
  /** Keys of the text from the top of its file. */
  at: string;
  /** The placeholders as they stand in the translation: any other order is refused. */
  order: string;
  locales: string;
}

/** Why a language cannot say it in the order of English, and where. */
const reviewed: Readonly<Record<string, readonly OtherOrder[]>> = {
  'It names the whole before the part that is counted in it.': [
    { at: 'carry.partsHere', order: 'of here', locales: 'bn ur' },
    { at: 'figure.interval', order: 'option per low high', locales: 'bn so ur' },
    { at: 'figure.picture', order: 'option per event of has rest hasNot', locales: 'so ur' },
    { at: 'figure.picture', order: 'option per of event has rest hasNot', locales: 'bn' },
    { at: 'figure.pictureRange', order: 'option per low high of has', locales: 'so ur' },
    { at: 'figure.pictureRange', order: 'option per of low high has', locales: 'bn' },
    { at: 'figure.rate', order: 'per value', locales: 'bn so ur' },
    { at: 'here.picture', order: 'option per event had per rest not', locales: 'bn so ur' },
    { at: 'note.planBAnswered', order: 'total n', locales: 'bn ur' },
    { at: 'notes › brain-after-tear', order: 'affected after-tear', locales: 'bn ur' },
    { at: 'notes › deaths-after-tear', order: 'ten-thousand deaths torn', locales: 'bn ur' },
    { at: 'notes › deaths-together', order: 'watched-labour died-labour watched-week died-week', locales: 'bn so ur' },
    { at: 'saved.shown', order: 'n shown', locales: 'bn ur' },
    { at: 'studies › dutch-trial', order: 'of-start problems-start of-wait problems-wait', locales: 'bn ur' },
    {
      at: 'studies › swedish-trial',
      order: 'of-start died-start of-wait died-wait problems-start problems-wait',
      locales: 'bn so ur',
    },
    { at: 'studies › uk-tear', order: 'uk-from uk-to uk-planned uk-caesarean babies-all babies-died', locales: 'bn so ur' },
  ],
  'It names what is compared with before what is compared.': [
    { at: 'options › induce-41 › good', order: 'weeks-full dies-wait dies-start', locales: 'bn so ur' },
    { at: 'options › wait-42 › hard', order: 'weeks-start dies-start dies-wait', locales: 'bn so ur' },
  ],
  'It says where or when before it says how much.': [
    { at: 'decisions.localMore', order: 'shown n', locales: 'ar bn ur' },
    { at: 'note.follows', order: 'date time', locales: 'bn ur' },
    { at: 'note.followsOther', order: 'date time', locales: 'bn ur' },
    { at: 'populations › sweep-trials › who', order: 'trials women', locales: 'bn ur' },
    { at: 'studies › might-be-urgent', order: 'urgent-home urgent-fmu near-km urgent-near', locales: 'bn pl ur' },
    { at: 'studies › sussex', order: 'week-booked sussex-from sussex-to', locales: 'bn ur' },
  ],
  'It names the things before it counts them.': [
    { at: 'figure.nested', order: 'label block blocks block inBlock', locales: 'bn ur' },
    { at: 'plan.otherDecisions', order: 'packs n', locales: 'ar bn' },
  ],
  'It says what a thing is before it names the thing.': [
    { at: 'widget.badAttribute', order: 'value name allowed', locales: 'cy' },
  ],
};

/** Every other order, each with its reason. */
export const otherOrders: readonly (OtherOrder & { reason: string })[] = Object.entries(reviewed).flatMap(([reason, orders]) =>
  orders.map((one) => ({ ...one, reason })),
);
