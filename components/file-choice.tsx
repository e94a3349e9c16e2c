import type { ComponentChildren } from 'preact';

interface FileChoiceProps {
  label: ComponentChildren;
  /** Called with what was chosen, at least one. The same file chosen again is a new try. */
  onFiles: (files: readonly File[]) => Promise<void>;
  testid: string;
  multiple?: boolean;
  /** What it looks like: the button of the page, or one beside others. */
  look?: 'button' | 'button button-quiet';
}

/** A button that opens the browser's own choice of files. */
export function FileChoice({ label, onFiles, testid, multiple = false, look = 'button button-quiet' }: FileChoiceProps) {
  return (
    <label class={`file-choice ${look}`}>
      {label}
      <input
        class="unseen"
        type="file"
        accept=".json,application/json"
        autocomplete="off"
        multiple={multiple}
        data-testid={testid}
        onChange={({ currentTarget }) => {
          const files = [...(currentTarget.files ?? [])];
          if (files.length === 0) return;
          void onFiles(files).finally(() => {
            currentTarget.value = '';
          });
        }}
      />
    </label>
  );
}
