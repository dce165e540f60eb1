import type { VNode } from 'preact';

/** The mitten: think before you post ("kintaalla", with mittens on, is how not to type). */
export function Mitten(): VNode {
  return (
    <svg viewBox="3 3.5 25 27" aria-hidden="true" focusable="false">
      <path
        fill="currentColor"
        d="M11.5 12a6.5 6.5 0 0 1 13 0v9.5h-13l-5.9-4.7a2.9 2.9 0 0 1 3.3-4.8l2.6 1.7z"
      />
      <rect fill="currentColor" x="10.5" y="23.5" width="15" height="5" rx="1.8" />
    </svg>
  );
}
