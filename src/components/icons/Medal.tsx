/** The site's mark: a gold medal that is a speech bubble. The tail is where the ribbon would be. */
export function Medal() {
  return (
    <svg class="medal" viewBox="0 0 32 32" aria-hidden="true">
      <path class="medal-disc" d="M16 2.5a12.5 12.5 0 1 1-4.2 24.3L5 29.5l1.8-6A12.5 12.5 0 0 1 16 2.5Z" />
      <path class="medal-line" d="M10.5 15.5l3.8 3.8 7.4-7.6" />
    </svg>
  );
}
