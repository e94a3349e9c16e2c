import type { LanguageData } from '../language-data';
import { numberForms } from '../number-forms';

/** Romanian. “Nouă” is “new” and “mie” is “to me” besides being numbers: each counts where a number has to be meant. */
export const ro: LanguageData = {
  scripts: ['Latin'],
  values: numberForms({
    ones: 'unu|una doi|două|dou[aă] trei patru cinci [sșş]ase [sșş]apte opt nou[aă](?=_(?:din|sute|mii|zeci|luni|s[aă]pt[aă]m[aâ]ni|zile|ore|ani|femei|copii|persoane|na[sșş]teri)) zece unsprezece doisprezece|dou[aă]sprezece treisprezece paisprezece cincisprezece [sșş]aisprezece [sșş]aptesprezece optsprezece nou[aă]sprezece',
    tens: 'dou[aă]zeci treizeci patruzeci cincizeci [sșş]aizeci [sșş]aptezeci optzeci nou[aă]zeci',
    both: (ten, one) => `${ten} [sșş]i ${one.includes('nou') ? 'nou[aă]' : one}`,
    hundred: 'sut[aăe]|sutele|sutelor|sutime|sutimi',
    thousand: 'o_mie|mia|mii|miile|miilor',
    million: 'milion(?:ul|ului)?|milioane(?:le|lor)?',
    billion: 'miliard(?:e|ul|ele)?',
    dozen: 'duzin[aăi]|duzini',
    ordinals:
      'treilea|treia patrulea|patra cincilea|cincea [sșş]aselea|[sșş]asea [sșş]aptelea|[sșş]aptea optulea|opta nou[aă]lea|nou[aă]a|noua zecelea|zecea',
    parts:
      'jum[aă]t[aă][tțţ]i|jum[aă]tate|jum[aă]tatea|jum[aă]t[aă][tțţ]ii|înjum[aă]t[aă][tțţ]\\p{L}+ treime|treimea|treimi|treimile sfert(?:ul|uri|urile)?|p[aă]trime|p[aă]trimi cincime|cincimi [sșş]esime|[sșş]esimi|[sșş]asime zecime|zecimi',
    times:
      'dublu|dubl[aăei]|dublul|dubleaz[aă]|dubl(?:at|ează)\\p{L}*|îndoit triplu|întreit|tripl[aăe]|triplul|tripleaz[aă] împ[aă]trit|cvadruplu încincit|cvintuplu în[sșş]esit|sextuplu',
    percent: 'procent(?:ul|e|ele|elor|ual|uale|aj|aje)?|la_sut[aă]',
    more: [['10', 'zeci|zecilor|înzecit']],
  }),
  numbers: [
    'doi|două|trei|patru|cinci|[sșş]ase|[sșş]apte|opt|zece|\\p{L}*sprezece|nou[aă] (?:din|sute|mii|zeci|luni|s[aă]pt[aă]m[aâ]ni|zile|ore|ani|femei|copii|persoane|na[sșş]teri)',
    '(?:dou[aă]|trei|patru|cinci|[sșş]ai|[sșş]apte|opt|nou[aă])zeci|zeci|zecilor',
    'sut[aăe]|sutele|sutelor|o mie|mia|mii|miile|miilor|milion(?:ul|ului)?|milioane(?:le|lor)?|miliard(?:e|ul|ele)?|duzin[aăi]|duzini',
    'jum[aă]t[aă][tțţ]i|jum[aă]tate|jum[aă]tatea|jum[aă]t[aă][tțţ]ii|sfert(?:ul|uri)?|treime|treimea|treimi|p[aă]trime|cincime|zecime',
    'dublu|dubl[aăei]|dublul|dubleaz[aă]|dubl(?:at|ează)\\p{L}*|triplu|îndoit|întreit|tripl[aăe]|triplul|tripleaz[aă]|înjum[aă]t[aă][tțţ]\\p{L}+',
    'treilea|treia|patrulea|patra|cincilea|cincea|zecelea|zecea',
    'procent(?:ul|e|ele|elor|ual|uale|aj|aje)?|la sut[aă]',
  ],
  nots: ['nu|n-\\p{L}+|nici|niciun\\p{L}*|nicio|nimic|nimeni|nimănui|niciodată|nicăieri|fără|ne\\p{L}{3,}', 'refuz\\p{L}*'],
  advice: [
    'mai bine|mai bun(?:ă|e|i)?|mai rău|mai (?:rea|rele)|mai sigur(?:ă|e|i)?|periculo\\p{L}+|ar trebui|merită|ideal(?:ă|e|i)?|preferabil\\p{L}*',
    'recomand\\p{L}*|sfat(?:ul|uri)?|sfătui\\p{L}*',
  ],
  masculine: [
    'sunte[tțţ]i (?:foarte )?(?:sigur|preg[aă]tit|mul[tțţ]umit|îngrijorat|obligat|singur|obosit|informat|întrebat|nehot[aă]r[aâ]t)',
    'pute[tțţ]i fi (?:sigur|preg[aă]tit|mul[tțţ]umit|îngrijorat|singur|informat|întrebat|trimis|dus)',
  ],
  quotes: ['„”', '«»'],
  // With a cedilla, as Turkish has it: Romanian has a comma below.
  foreign: 'şţŞŢ',
  stop: '.',
  alike: ['plan', 'start', 'important', 'local', 'forceps', 'instrument', 'medical', 'total', 'interval'],
};
