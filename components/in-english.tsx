import type { ComponentChildren } from 'preact';

/** What is English whatever the screen is in, such as the name of a source as it was published: it is read and laid out as English. */
export function InEnglish({ children }: { children: ComponentChildren }) {
  return (
    <bdi lang="en" dir="ltr">
      {children}
    </bdi>
  );
}
