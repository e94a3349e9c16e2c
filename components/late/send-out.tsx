export function SendOut() {
  return null;
}
