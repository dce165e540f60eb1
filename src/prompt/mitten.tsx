import type { VNode } from 'preact';

/** The mitten: think before you post ("kintaalla", with mittens on, is how not to type). */
export function Mitten(): VNode {
  return (
    <svg viewBox="0 0 24 24" aria-hidden="true" focusable="false">
      <path fill="currentColor" d="M8.4 8.2a5 5 0 0 1 10 0v7.9H8L3.7 12.9a2.3 2.3 0 0 1 2.7-3.7l2 1.4z" />
      <rect fill="currentColor" x="7.4" y="17.6" width="11.6" height="4.4" rx="1.6" />
    </svg>
  );
}
