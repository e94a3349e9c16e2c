export function FhirOut() {
  return null;
}
