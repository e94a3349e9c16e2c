/** What every system hands to a mail program; longer ones are cut or not opened at all. */
const longest = 1_900;

/**
 * A link that opens her own mail program with the message in it. Where the message is too long for a link it is left out,
 * `whole` is false, and she is told to paste it.
 * @param address as the trust's offer gives it, checked
 */
export function mailLink(address: string, subject: string, text: string): { href: string; whole: boolean } {
  const to = encodeURIComponent(address).replace('%40', '@');
  const short = `mailto:${to}?subject=${encoded(subject)}`;
  const href = `${short}&body=${encoded(text.replace(/\r?\n/g, '\r\n'))}`;
  return href.length <= longest ? { href, whole: true } : { href: short, whole: false };
}

/** Half a letter, which a field can hold, has no place in an address. */
const encoded = (text: string) => encodeURIComponent(text.replace(/\p{Surrogate}/gu, '\uFFFD'));
