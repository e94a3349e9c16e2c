import type { LanguageData } from '../language-data';
import { numberForms } from '../number-forms';

/** Portuguese of Portugal. “Quarto” is a room and “meio” a means: each counts where a part has to be meant. */
export const pt: LanguageData = {
  scripts: ['Latin'],
  values: numberForms({
    ones: 'um|uma dois|duas três quatro cinco seis sete oito nove dez onze doze treze [cq]u?atorze quinze deza?sseis deza?ssete dezoito deza?nove',
    tens: 'vinte trinta quarenta cinquenta sessenta setenta oitenta noventa',
    both: (ten, one) => `${ten} e ${one}`,
    hundreds: 'duzent[oa]s trezent[oa]s quatrocent[oa]s quinhent[oa]s seiscent[oa]s setecent[oa]s oitocent[oa]s novecent[oa]s',
    hundred: 'cem|cento|centenas?|centésim[oa]s?|cêntupl[oa]',
    thousand: 'mil|milhar|milhares',
    million: 'milh(?:ão|ões)',
    billion: 'bili(?:ão|ões)|mil_milhões',
    dozen: 'dúzias?',
    ordinals:
      'terceir[oa]s? quarta(?!-feira)|quarto_(?:grau|bebé|parto) quint[oa]s? sext[oa]s? sétim[oa]s? oitav[oa]s? non[oa]s? décim[oa]s?',
    parts:
      'metade|metades|meias?_(?:cor|hora|dose|dúzia|noite|colher)|meios?_(?:dia|ano|comprimido|século)|e_mei[oa] terços? um_quarto_(?:d[ao]s|de_(?:hora|todas|cada))|quartos quintos?|quinta_parte sext[oa]s?|sexta_parte décim[oa]s?|décima_parte',
    times:
      'dobro|dobr(?:a|am|ar|ou|aram|ado|ada)|duplic\\p{L}+|dupl[oa]s? tripl\\p{L}+ quádrupl\\p{L}+|quadruplic\\p{L}+ quíntupl\\p{L}+ sêxtupl\\p{L}+',
    percent: 'por_cento|percentage(?:m|ns)|percentuais|percentual',
    more: [
      ['3/4', 'três quartos'],
      ['10', 'dezenas?'],
    ],
  }),
  numbers: [
    'dois|duas|três|quatro|cinco|seis|sete|oito|nove|dez|onze|doze|treze|[cq]u?atorze|quinze|deza?sseis|deza?ssete|dezoito|deza?nove',
    'vinte|trinta|quarenta|cinquenta|sessenta|setenta|oitenta|noventa',
    'cem|cento|duzent[oa]s|trezent[oa]s|quinhent[oa]s|\\p{L}+centos|\\p{L}+centas|mil|milhar|milhares|milh(?:ão|ões)|bili(?:ão|ões)',
    'dúzias?|dezenas?|centenas?|metade|metades|meias? (?:cor|hora|dose|dúzia|noite|colher)|meios? (?:dia|ano|comprimido|século)|e meia|e meio',
    'um terço|terços|dois terços|um quarto (?:d[ao]s|de (?:hora|todas|cada))|três quartos|um quinto|quintos|um décimo|décimos',
    'dobro|dobr(?:a|am|ar|ou|aram|ado|ada)|duplic\\p{L}+|dupl[oa]s?|tripl\\p{L}+',
    'terceir[oa]s?|quart[oa] (?:grau|fase|bebé|parto|gravidez)|quint[oa]s?',
    'por cento|percentage(?:m|ns)|percentuais|percentual',
  ],
  nots: [
    'não|sem|nem|nunca|nada|ninguém|nenh(?:um|uns|uma|umas)|a menos que|exceto',
    'por começar|fora do ecrã|deixa(?:r|m|ria|riam)? de|recus\\p{L}+',
  ],
  advice: [
    'melhor\\p{L}*|pior\\p{L}*|segur(?:o|a|os|as)|perigos[oa]s?|deveria\\p{L}*|vale a pena|idea(?:l|is)|preferíve(?:l|is)',
    'recomend\\p{L}+|aconselh\\p{L}+|conselhos?',
  ],
  masculine: [
    'obrigado|(?:está|esteja|estar|ficar|fica|sentir-se|sente-se|sinto-me|estou|fico) (?:muito )?(?:preparado|sozinho|preocupado|cansado|informado|pronto)',
    'o senhor|do senhor|ao senhor|senhor',
  ],
  quotes: ['«»', '“”'],
  stop: '.',
  alike: ['plano', 'local', 'forceps', 'total', 'instrumental', 'normal', 'hospital', 'caches'],
};
