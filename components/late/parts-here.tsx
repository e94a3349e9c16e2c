import { useAid } from '../aid-context';

/** Which codes of a plan are here and which are missing. It stays in the page, so that each change of it is read out. */
export function PartsHere({ codes }: { codes: { of: number; missing: readonly number[] } | undefined }) {
  const { t, words } = useAid();
  const named = (parts: readonly number[]) => words.list(parts.map(words.number));
  const { of = 0, missing = [] } = codes ?? {};
  const here = Array.from({ length: of }, (_, index) => index + 1).filter((part) => !missing.includes(part));
  return (
    <p class="parts-here" role="status">
      {here.length > 0 && t('carry.partsHere', { n: here.length, here: named(here), of })}{' '}
      {missing.length > 0 && t('carry.partsMissing', { n: missing.length, missing: named(missing) })}
    </p>
  );
}
