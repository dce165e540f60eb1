import type { VNode } from 'preact';

const paths = {
  up: 'M5 14.5 12 8l7 6.5',
  down: 'M5 9.5 12 16l7-6.5',
  close: 'M6 6l12 12M18 6 6 18',
} as const;

/** A line drawing for a button that has its name in words. */
export function Icon({ name }: { readonly name: keyof typeof paths }): VNode {
  return (
    <svg viewBox="0 0 24 24" width="18" height="18" aria-hidden="true" focusable="false">
      <path
        d={paths[name]}
        fill="none"
        stroke="currentColor"
        stroke-width="2.2"
        stroke-linecap="round"
        stroke-linejoin="round"
      />
    </svg>
  );
}
