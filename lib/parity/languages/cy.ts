import type { LanguageData } from '../language-data';
import { numberForms } from '../number-forms';

/** Welsh. Numbers change at their beginning after other words: dau and ddau, pump and bump, tri and thri. */
export const cy: LanguageData = {
  scripts: ['Latin'],
  values: numberForms({
    ones: 'un dd?au|dd?wy [td]ri|thri|[td]air|thair [pb]edwar|phedwar|[pb]edair|phedair [pb]ump?|phump? chwe(?:ch)? saith wyth naw dd?eg|dd?eng|neg|neng un_deg_un|un_ar_ddeg dd?euddeg|dd?euddeng|un_deg_dau un_deg_tri|[td]ri_ar_ddeg|[td]air_ar_ddeg un_deg_pedwar|[pb]edwar_ar_ddeg|[pb]edair_ar_ddeg [pb]ymthen?g|phymthen?g|un_deg_pump un_deg_chwech|un_ar_bymtheg un_deg_saith|dau_ar_bymtheg dd?eunaw|un_deg_wyth un_deg_naw|[pb]edwar_ar_bymtheg',
    tens: 'h?ugain|dd?au_ddeg [td]ri_deg|thri_deg|deg_ar_hugain [pb]edwar_deg|phedwar_deg|dd?eugain [pb]um_deg|phum_deg|hanner_cant chwe_deg|[td]rigain|thrigain saith_deg wyth_deg naw_deg',
    both: (ten, one) => `${ten} ${one}`,
    hundred: '[cg]ant|chant|nghant|can|[cg]annoedd|channoedd|canfed|ganfed',
    thousand: '[mf]il|[mf]iloedd',
    million: '[mf]iliwn|[mf]iliynau',
    billion: '[bf]iliwn|[bf]iliynau',
    dozen: 'dd?wsin|dd?wsinau',
    ordinals:
      '[td]rydydd|thrydydd|[td]rydedd|thrydedd [pb]edwerydd|phedwerydd|[pb]edwaredd|phedwaredd [pb]umed|phumed chweched seithfed wythfed nawfed dd?egfed',
    parts: 'hanner|haneri [td]raean|thraean chwarter|chwarteri pumed_ran|un_rhan_o_bump chweched_ran degfed_ran',
    times:
      'dd?wywaith|dd?wbl|dd?yblu|dd?ybl(?:wyd|odd|a)|dd?eublyg [td]eirgwaith|theirgwaith|[td]riphlyg|thriphlyg [pb]edair_?gwaith|phedair_?gwaith [pb]um_?g?waith|phum_?gwaith chwe_?gwaith',
    percent: '[cg]anran|[cg]anrannau|chanran|y_cant',
    more: [
      ['2/3', 'dd?euparth'],
      ['3/4', '[td]ri chwarter'],
      ['100', 'canwaith|ganwaith'],
      ['10', 'un_deg|dd?egau|dengwaith|ddengwaith'],
      ['20', 'ugeiniau'],
    ],
  }),
  numbers: [
    'dd?au|dd?wy|tri|dri|thri|tair|dair|thair|[pb]edwar|phedwar|[pb]edair|phedair|[pb]ump?|phump?|chwe(?:ch)?|saith|wyth|naw',
    'dd?eg|dd?eng|neg|neng|dd?euddeg|dd?euddeng|[pb]ymtheg|phymtheg|[pb]ymtheng|phymtheng|dd?eunaw|h?ugain|dd?eugain|th?rigain|drigain',
    '[cg]ant|chant|nghant|can|[cg]annoedd|channoedd|[mf]il|[mf]iloedd|[mf]iliwn|[mf]iliynau|[bf]iliwn|dd?egau|ugeiniau|dd?wsin|dd?wsinau',
    'hanner|haneri|chwarter|chwarteri|traean|draean|thraean|dd?euparth|dd?wywaith|[td]eirgwaith|theirgwaith|[pb]edair gwaith|dd?wbl|dd?yblu|dd?ybl(?:wyd|odd|a)|th?riphlyg|driphlyg|dd?eublyg',
    '[td]rydydd|thrydydd|[td]rydedd|thrydedd|[pb]edwerydd|phedwerydd|[pb]edwaredd|phedwaredd|[pb]umed|phumed|dd?egfed|canfed',
    '[cg]anran|[cg]anrannau|chanran|y cant',
  ],
  nots: [
    'nid?|nis|na[dc]?|nage|naddo|d?dim|heb|hebddo|hebddi|hebddynt|neb|unman|byth|oni|rhag',
    '(?:p|b|ph)eidi\\p{L}+|g?wrthod\\p{L}*',
  ],
  advice: [
    'g?well(?:a?f)?|g?orau(?! iddi)|g?waeth|waethaf|gwaethaf|(?:d|dd)iogel\\p{L}*|d?dyl(?:ech|ai|id|en|ent)|delfrydol|b?peryglus|beryglus',
    'h?argymh\\p{L}+|(?:c|g|ngh|ch)yngor|(?:c|g|ngh|ch)yngh?or\\p{L}*',
  ],
  quotes: ['“”', '‘’'],
  stop: '.',
  alike: ['plan', 'parod', 'data', 'forceps', 'episiotomi'],
};
