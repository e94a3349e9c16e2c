/** The padlock: drawn like every icon, and needed where a lock is. */
export function LockIcon() {
  return (
    <svg class="icon" viewBox="0 0 20 20" aria-hidden="true">
      <path d="M3.5 9h13v8.5h-13zM6.5 9V6a3.5 3.5 0 0 1 7 0v3" />
    </svg>
  );
}
