import type { TextField } from '../editors/textarea';
import type { Span } from '../finding';

/** What makes text wrap and stand alike in the field and in its mirror. */
const copied = [
  'font',
  'letterSpacing',
  'wordSpacing',
  'textIndent',
  'textTransform',
  'textAlign',
  'tabSize',
  'direction',
  'padding',
  'borderWidth',
] as const;

/** An invisible twin of a native field, whose text can be marked where the field's own cannot. */
export interface FieldMirror {
  readonly root: ShadowRoot;
  /** The range of a span of the field's text, in the twin. */
  rangeOf(span: Span): Range;
}

/** How far a fixed box at 0, 0 is off: transformed ancestors take it along. */
function place(host: HTMLElement, field: TextField): void {
  host.style.left = '0px';
  host.style.top = '0px';
  const origin = host.getBoundingClientRect();
  const rect = field.getBoundingClientRect();
  host.style.left = `${rect.left - origin.left}px`;
  host.style.top = `${rect.top - origin.top}px`;
  // Without the scroll bar, which narrows the lines.
  const styles = getComputedStyle(field);
  const borders = Number.parseFloat(styles.borderLeftWidth) + Number.parseFloat(styles.borderRightWidth);
  host.style.width = `${field.clientWidth + borders}px`;
  host.style.height = `${rect.height}px`;
}

function dress(twin: HTMLElement, field: TextField): void {
  const styles = getComputedStyle(field);
  for (const name of copied) twin.style[name] = styles[name];
  const isLine = field instanceof HTMLInputElement;
  Object.assign(twin.style, {
    boxSizing: 'border-box',
    width: '100%',
    height: '100%',
    overflow: 'hidden',
    borderStyle: 'solid',
    borderColor: 'transparent',
    color: 'transparent',
    whiteSpace: isLine ? 'pre' : 'pre-wrap',
    overflowWrap: 'break-word',
    lineHeight: isLine ? `${field.clientHeight}px` : styles.lineHeight,
  });
}

/** Lays a mirror over the field; it follows scrolling and size until `signal` ends it. */
export function mirrorField(field: TextField, container: HTMLElement, signal: AbortSignal): FieldMirror {
  const document = field.ownerDocument;
  const host = document.createElement('kintaitta-mirror');
  host.setAttribute('aria-hidden', 'true');
  Object.assign(host.style, { position: 'fixed', zIndex: '2147483000', pointerEvents: 'none' });
  const twin = document.createElement('div');
  const text = document.createTextNode(field.value);
  twin.append(text);
  const root = host.attachShadow({ mode: 'open' });
  root.append(twin);
  container.append(host);

  const follow = () => {
    place(host, field);
    dress(twin, field);
    twin.scrollTop = field.scrollTop;
    twin.scrollLeft = field.scrollLeft;
  };
  follow();
  const size = new ResizeObserver(follow);
  size.observe(field);
  // Firefox scrolls a field a little after the input that made it scroll.
  document.addEventListener('scroll', follow, { capture: true, passive: true, signal });
  document.defaultView?.addEventListener('resize', follow, { signal });
  signal.addEventListener(
    'abort',
    () => {
      size.disconnect();
      host.remove();
    },
    { once: true },
  );

  return {
    root,
    rangeOf: ({ start, end }) => {
      const range = document.createRange();
      range.setStart(text, Math.min(start, text.length));
      range.setEnd(text, Math.min(end, text.length));
      return range;
    },
  };
}
