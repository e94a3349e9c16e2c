import type { LanguageData } from '../language-data';
import { numberForms } from '../number-forms';

/** Somali. The article is part of the word: saddex, saddexda, saddexdii. “Labada” is “the two” and “both”: where English says both, it may too. */
export const so: LanguageData = {
  scripts: ['Latin'],
  values: numberForms({
    ones: 'kow(?:da|dii)?|hal lab[ao]|lab[ao]d(?:a|ii)|labadaba saddex(?:da|dii|daas|dan)?|sadex(?:da)? afar(?:ta|tii|tan)? shan(?:ta|tii|tan)? lix(?:da|dii|dan)? tod+oba(?:da|dii)? siddeed(?:da|dii)? sagaal(?:ka|kii)? toban(?:ka|kii|kiiba)? kow_iyo_toban laba_iyo_toban saddex_iyo_toban afar_iyo_toban shan_iyo_toban lix_iyo_toban tod+oba_iyo_toban siddeed_iyo_toban sagaal_iyo_toban',
    tens: 'labaatan(?:ka)?|lawaatan sod+on(?:ka)? afartan(?:ka)? konton(?:ka)? lixdan(?:ka)? tod+obaatan(?:ka)? sid+eetan(?:ka)? sagaashan(?:ka)?',
    both: (ten, one) => `(?:${ten} iyo ${one}|${one} iyo ${ten})`,
    hundred: 'boqol(?:ka|kii|kiiba|aal|aad)?|boqollaal|boqolkiiba',
    thousand: 'kun(?:ka|kii|kiiba)?|kuman|kumanaan|kumannaan|kumanyaal',
    million: 'm[ai]l(?:yan|iyan|iyaan|yuun|iyuun|ion|yoon|iyoon)(?:ka|kii|kiiba)?|malaayiin',
    billion: 'balaayiin|bilyan',
    dozen: 'darsan|darsin',
    ordinals: 'sad+exaad afraad|afaraad shanaad lixaad(?!_leh) tod+obaadaad siddeedaad sagaalaad tobnaad|tobanaad',
    parts:
      'nus(?:ka|kii)?|badh|kala_?badh|barkiis?|barkood saddex_meelood_meel|seddexmeelood_meel rubuc(?:a|ii)?|rubac(?:a|ii)? shan_meelood_meel lix_meelood_meel toban_meelood_meel',
    times: 'laban_?laab\\p{L}*|laba_?jibaar\\p{L}* saddex_?laab\\p{L}* afar_?laab\\p{L}* shan_?laab\\p{L}* lix_?laab\\p{L}*',
    percent: 'boqol[ -]?l?ey',
    more: [
      ['2', 'labaad'],
      ['10', 'tobannaan|tobaneeyo'],
    ],
  }),
  numbers: [
    'lab[ao]|lab[ao]d(?:a|ii)|labadaba|labaad|saddex(?:da|dii|daas|dan|aad)?|sadex(?:da)?|afar(?:ta|tii|tan|aad)?|shan(?:ta|tii|tan|aad)?|lix(?:da|dii|dan)?|tod+oba(?:da|dii|aad)?|siddeed(?:da|dii|aad)?|sagaal(?:ka|kii|aad)?|toban(?:ka|kii|kiiba|aad)?|tobannaan|tobaneeyo|afraad',
    'labaatan(?:ka)?|lawaatan|sod+on(?:ka)?|afartan(?:ka)?|konton(?:ka)?|lixdan(?:ka)?|tod+obaatan(?:ka)?|sid+eetan(?:ka)?|sagaashan(?:ka)?',
    'boqol(?:ka|kii|kiiba|ley|aal|aad)?|boqollaal|boqolkiiba|kun(?:ka|kii|kiiba)?|kuman|kumanaan|kumannaan|kumanyaal|m[ai]l(?:yan|iyan|iyaan|yuun|iyuun|ion|yoon|iyoon)(?:ka|kii|kiiba)?|malaayiin|balaayiin|bilyan|darsan|darsin',
    'nus(?:ka|kii)?|badh|kala ?badh|barkiis?|barkood|rubuc(?:a|ii)?|laban ?laab\\p{L}*|laba ?jibaar\\p{L}*|labanlaab\\p{L}*|saddex ?laab\\p{L}*',
    'boqol[ -]?l?ey',
  ],
  nots: [
    'ma|maya|mana|maaha|midna|midkoodna|waxba|cidna|meelna|ha|la’aan\\p{L}*|\\p{L}+la’aan\\p{L}*|majir\\p{L}*|diid\\p{L}*|way?d(?:o|ay|een)|waay\\p{L}*|weligeed|(?:in|haddii) kale',
    'aan(?:an|ad|u|ay|aan|u)?|uusan|aysan|aadan|(?:in|hadd|had|si|oo|ee)a(?:an|anan|anad|anu|anay|adan|ysan)|inaysan|inuusan|(?:ka|la|loo|noo|ku|u|lagu|laga|isku|kaa|kuu|soo|iska|loogu|looga|wada|is|isku|uga|ugu|kaga|ku kala)ma(?:na)?|adigoon|iyadoon|isagoon|\\p{L}+n(?:in|ayn)',
  ],
  advice: [
    '(?:ka|ugu) (?:fiican|wanaagsan|roon|xun)|ammaan\\p{L}*|khatar\\p{L}*|waxaa hab+oon',
    'talo(?:da)?(?: ?bixin\\p{L}*)?(?! jir\\p{L}*)|(?:kula|lagula|ku|lagu|la|ayay|ayaa|waxay) tali\\p{L}*',
  ],
  quotes: ['“”', '‘’'],
  stop: '.',
  alike: ['local', 'forceps'],
};
