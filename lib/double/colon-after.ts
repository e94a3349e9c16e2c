/** What stands between a line and its answer, so that the two do not run into one; nothing where the line has its own mark. */
export function colonAfter(text: string): string {
  return /[.!?:…؟۔।]$/.test(text) ? '' : ':';
}
