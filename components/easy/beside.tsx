import type { ComponentChildren } from 'preact';
import { Drawing } from './drawing';
import type { PictureName } from './pictures';

interface BesideProps {
  picture: PictureName | undefined;
  /** Of what stands under a heading: its picture is smaller. */
  inner?: boolean;
  children: ComponentChildren;
}

/** A picture at the start of the line and the words beside it: one block of an Easy Read paper. */
export function Beside({ picture, inner = false, children }: BesideProps) {
  return (
    <div class={inner ? 'easy-beside easy-inner' : 'easy-beside'}>
      {picture ? <Drawing name={picture} /> : <span />}
      <div>{children}</div>
    </div>
  );
}
