/** A mouth that speaks twice: two bubbles, one before the other. It never stands without words. */
export function LanguageIcon() {
  return (
    <svg class="icon" viewBox="0 0 20 20" aria-hidden="true">
      <path d="M2.5 3h9v6.5H7L4.5 12V9.5H2.5zM14 7h3.5v7H16v2.5L13.2 14H8.5v-1.5" />
    </svg>
  );
}
