import type { LanguageData } from '../language-data';
import { numberForms } from '../number-forms';

/** Polish. “Drugi” is “other” as often as “second”, and “oba” is “both”: neither is here. */
export const pl: LanguageData = {
  scripts: ['Latin'],
  values: numberForms({
    ones: 'jed(?:en|na|no|nego|nej|nym|ną) dw(?:a|aj|ie|óch|om|óm|u|oma|iema|oje|ojga|ojgu|ojgiem) trz(?:y|ej|ech|em|ema)|tr(?:oje|ojga|ojgu|ojgiem) czter(?:y|ej|ech|em|ema)|czwor(?:o|ga|gu|giem) pię(?:ć|ciu|cioma|cioro|ciorga) sześ(?:ć|ciu|cioma|cioro|ciorga) sied(?:em|miu|mioma|mioro|miorga) osiem|ośmi(?:u|oma|oro|orga) dziewię(?:ć|ciu|cioma|cioro) dziesię(?:ć|ciu|cioma|cioro) jedena(?:ście|stu|stoma) dwan(?:aście|astu|astoma) trzyna(?:ście|stu|stoma) czterna(?:ście|stu|stoma) piętna(?:ście|stu|stoma) szesna(?:ście|stu|stoma) siedemna(?:ście|stu|stoma) osiemna(?:ście|stu|stoma) dziewiętna(?:ście|stu|stoma)',
    tens: 'dwadzieścia|dwudziest(?:u|oma) trzydzieści|trzydziest(?:u|oma) czterdzieści|czterdziest(?:u|oma) pięćdziesi(?:ąt|ęciu|ęcioma) sześćdziesi(?:ąt|ęciu|ęcioma) siedemdziesi(?:ąt|ęciu|ęcioma) osiemdziesi(?:ąt|ęciu|ęcioma) dziewięćdziesi(?:ąt|ęciu|ęcioma)',
    both: (ten, one) => `${ten} ${one}`,
    hundreds:
      'dwieście|dwustu trzysta|trzystu czterysta|czterystu pięćset|pięciuset sześćset|sześciuset siedemset|siedmiuset osiemset|ośmiuset dziewięćset|dziewięciuset',
    hundred: 'sto|stu|stoma|setk\\p{L}*|setek|setn(?:y|a|ą|ej|ego|e|ych)|stukrotn\\p{L}+',
    thousand: 'tysi(?:ąc|ęc)\\p{L}*',
    million: 'milion\\p{L}*',
    billion: 'miliard\\p{L}*',
    dozen: 'tuzin\\p{L}*',
    ordinals:
      'trzeci(?:a|ą|ej|e|ego|emu|m|ch)? czwart\\p{L}+ piąt(?:y|a|ą|ej|e|ego|emu|ym|ych) szóst(?:y|a|ą|ej|e|ego|emu|ym|ych) siódm(?:y|a|ą|ej|e|ego|emu|ym|ych) ósm(?:y|a|ą|ej|e|ego|emu|ym|ych) dziewiąt(?:y|a|ą|ej|e|ego|emu|ym|ych) dziesiąt(?:y|a|ą|ej|e|ego|emu|ym|ych)',
    parts:
      'połow\\p{L}+|pół trzeci(?:a|ą|ej)|trzecich ćwierć|ćwierci\\p{L}*|kwadrans\\p{L}*|czwart(?:a|ą|ej|ych) piąt(?:a|ą|ej|ych) szóst(?:a|ą|ej|ych) dziesiąt(?:a|ą|ej|ych)',
    times:
      'dwu?krotn\\p{L}+|dwakroć|podw(?:ójn|aja|oi|oj)\\p{L}* trzykrotn\\p{L}+|trzykroć|potr(?:ójn|aja|oi)\\p{L}* czterokrotn\\p{L}+|poczwórn\\p{L}+ pięciokrotn\\p{L}+ sześciokrotn\\p{L}+',
    percent: 'procent\\p{L}*|odset(?:ek|ka|kiem|ki|ków)',
    more: [
      ['3/2', 'półtora|półtorej'],
      ['10', 'dziesiątk\\p{L}*|dziesiątek|dziesięciokrotn\\p{L}+'],
      ['7', 'siedmiokrotn\\p{L}+'],
      ['8', 'ośmiokrotn\\p{L}+'],
      ['9', 'dziewięciokrotn\\p{L}+'],
    ],
  }),
  numbers: [
    'dw(?:a|aj|ie|óch|om|óm|u|oma|iema|oje|ojga|ojgu|ojgiem)|trz(?:y|ej|ech|em|ema)|tr(?:oje|ojga|ojgu|ojgiem)|czter(?:y|ej|ech|em|ema)|czwor(?:o|ga|gu|giem)',
    'pię(?:ć|ciu|cioma|cioro|ciorga)|sześ(?:ć|ciu|cioma|cioro|ciorga)|sied(?:em|miu|mioma|mioro|miorga)|osiem|ośmi(?:u|oma|oro|orga)|dziewię(?:ć|ciu|cioma|cioro)|dziesię(?:ć|ciu|cioma|cioro)',
    '\\p{L}+naście|\\p{L}+nastu|\\p{L}+nastoma|dwadzieścia|trzydzieści|czterdzieści|\\p{L}+dziestu|\\p{L}+dziestoma|\\p{L}+dziesiąt|\\p{L}+dziesięciu',
    'sto|stu|stoma|dwieście|dwustu|trzysta|trzystu|czterysta|czterystu|(?:pięć|sześć|siedem|osiem|dziewięć|kilka)set|\\p{L}+uset|setk\\p{L}*|setek|dziesiątk\\p{L}*|dziesiątek',
    'tysi(?:ąc|ęc)\\p{L}*|milion\\p{L}*|miliard\\p{L}*|tuzin\\p{L}*',
    'połow\\p{L}+|pół|półtora|półtorej|ćwierć|ćwierci|ćwierciami|(?:dwu|trzy|cztero|pięcio|kilku|dziesięcio|stu)krotn\\p{L}+|podw(?:ójn|aja|oi|oj)\\p{L}*|potr(?:ójn|aja|oi)\\p{L}*',
    'trzeci(?:a|ą|ej|e|ego|emu|m)?|czwart\\p{L}+|piąt(?:a|ą|ej|e|ych)|dziesiąt(?:a|ą|ej|e|ych)',
    'procent\\p{L}*|odset(?:ek|ka|kiem|ki|ków)',
  ],
  nots: [
    'nie\\p{L}*|ani|bez|nic|niczego|nikt|nikogo|nikomu|nigdy|nigdzie|brak\\p{L}*|żad(?:en|na|ne|nej|nego|nych|nym|ną)|chyba że',
    'odm(?:ów|aw)\\p{L}+|poza ekranem|przesta(?:ć|nie|łoby|łaby|łyby)',
  ],
  advice: [
    'warto|lepiej|lepsz\\p{L}+|najlep\\p{L}+|gorzej|gorsz\\p{L}+|najgor\\p{L}+|powin\\p{L}+|(?:naj|nie)?bezpiecz\\p{L}+|idealn\\p{L}+|wskazan\\p{L}+',
    'zalec\\p{L}+|polec\\p{L}+|rekomend\\p{L}+|rad(?:zi|zimy|zę)|doradz\\p{L}+',
  ],
  masculine: [
    '\\p{L}+łeś|\\p{L}+łbyś|powinieneś|\\p{L}+łbym|powinienem',
    '(?:by|mia|mog|chcia|powiedzia|zrobi|wybra|przeczyta|napisa|zrozumia|zapyta|pyta|zaczą|zmieni|dosta|widzia)łem',
    'Pan(?:a|u|em|ie)?',
  ],
  quotes: ['„”', '«»', '‚’'],
  stop: '.',
  alike: ['plan', 'start', 'instrument', 'forceps', 'personel'],
};
