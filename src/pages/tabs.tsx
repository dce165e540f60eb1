import type { ComponentChildren, VNode } from 'preact';
import { useId } from 'preact/hooks';

export interface TabsProps<T extends string> {
  readonly tabs: readonly { readonly id: T; readonly name: string }[];
  readonly shown: T;
  readonly onShow: (id: T) => void;
  readonly children: ComponentChildren;
}

/** Tabs by the ARIA pattern: arrows move between them, the panel follows. */
export function Tabs<T extends string>({ tabs, shown, onShow, children }: TabsProps<T>): VNode {
  const prefix = useId();

  function onKeyDown(event: KeyboardEvent): void {
    const step = { ArrowRight: 1, ArrowLeft: -1 }[event.key];
    const from = tabs.findIndex(({ id }) => id === shown);
    const to = step === undefined ? undefined : tabs.at((from + step) % tabs.length);
    if (!to) return;
    event.preventDefault();
    onShow(to.id);
    document.getElementById(`${prefix}${to.id}`)?.focus();
  }

  return (
    <>
      <div class="tabs" role="tablist" onKeyDown={onKeyDown}>
        {tabs.map(({ id, name }) => (
          <button
            type="button"
            role="tab"
            class="tabs__tab"
            id={`${prefix}${id}`}
            key={id}
            aria-selected={id === shown}
            aria-controls={`${prefix}panel`}
            tabIndex={id === shown ? 0 : -1}
            onClick={() => onShow(id)}
          >
            {name}
          </button>
        ))}
      </div>
      <div
        class="popup__body"
        role="tabpanel"
        id={`${prefix}panel`}
        aria-labelledby={`${prefix}${shown}`}
        // biome-ignore lint/a11y/noNoninteractiveTabindex: a panel that scrolls must be reachable by keyboard.
        tabIndex={0}
      >
        {children}
      </div>
    </>
  );
}
