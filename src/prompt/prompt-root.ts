import card from './styles/card.css?inline';
import controls from './styles/controls.css?inline';
import hostCss from './styles/host.css?inline';
import prompt from './styles/prompt.css?inline';
import tokens from './styles/tokens.css?inline';

/** What we hear in our own elements is nobody else's business: a site must not take our keys for its shortcuts. */
const OWN_EVENTS = [
  'keydown',
  'keypress',
  'keyup',
  'beforeinput',
  'input',
  'paste',
  'click',
  'mousedown',
  'mouseup',
  'pointerdown',
  'pointerup',
  'touchstart',
  'touchend',
] as const;

export interface PromptRoot {
  readonly host: HTMLElement;
  readonly root: ShadowRoot;
  /** Puts the host back where it belongs, on top of everything; does nothing if it is there. */
  readonly attach: () => void;
}

/** The element that holds our shadow root, with its styles, in the browser's top layer. */
export function promptRoot(container: HTMLElement, signal: AbortSignal): PromptRoot {
  const host = container.ownerDocument.createElement('kintaitta-prompt');
  // Open, so that tests of accessibility can look inside.
  const root = host.attachShadow({ mode: 'open' });
  const sheet = new CSSStyleSheet();
  sheet.replaceSync([tokens, hostCss, controls, card, prompt].join('\n'));
  root.adoptedStyleSheets = [sheet];
  for (const type of OWN_EVENTS) host.addEventListener(type, (event) => event.stopPropagation(), { signal });
  signal.addEventListener('abort', () => host.remove(), { once: true });

  function attach(): void {
    if (host.isConnected && container.contains(host)) return;
    container.append(host);
    // In the top layer no ancestor can clip, move or cover us; where there is none, the z-index must do.
    host.popover = 'manual';
    host.showPopover();
  }

  return { host, root, attach };
}
