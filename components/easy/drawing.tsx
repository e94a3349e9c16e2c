import { type PictureName, pictures } from './pictures';

/** One line drawing. The words beside it say what it is of, so a screen reader passes over it. */
export function Drawing({ name }: { name: PictureName }) {
  return (
    <svg class="easy-picture" viewBox="0 0 48 48" width="48" height="48" aria-hidden="true" focusable="false">
      <path d={pictures[name]} />
    </svg>
  );
}
