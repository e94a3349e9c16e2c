import { useRef } from 'preact/hooks';

export interface FileFieldProps {
  label: string;
  /** The text of the file that was chosen. */
  onText: (text: string, name: string) => void;
  testId: string;
}

/** A button that opens a file of this computer. The file goes nowhere but into this page. */
export function FileField({ label, onText, testId }: FileFieldProps) {
  const input = useRef<HTMLInputElement>(null);
  const chosen = async () => {
    const file = input.current?.files?.[0];
    if (!file || !input.current) return;
    const text = await file.text();
    // The same file can be chosen again after it was mended.
    input.current.value = '';
    onText(text, file.name);
  };
  return (
    <>
      <button class="button button-quiet" type="button" onClick={() => input.current?.click()}>
        {label}
      </button>
      <input
        ref={input}
        hidden
        type="file"
        accept=".json,application/json"
        aria-label={label}
        data-testid={testId}
        onChange={chosen}
      />
    </>
  );
}
