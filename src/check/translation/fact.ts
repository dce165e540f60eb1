import type { Span } from '../../finding';

export type FactKind = 'date' | 'weekday' | 'time' | 'money' | 'percent' | 'phone' | 'number';

/** What a stretch of text says, the same for all ways of writing it. */
export interface Said {
  readonly kind: FactKind;
  /** `12.3`, weekday `1`–`7`, `15:00`, `20`, `0401234567`. */
  readonly value: string;
  /** Of a date, where it is said. */
  readonly year?: string;
}

/** A fact that both language versions must give alike; offsets are relative to the text it was read from. */
export interface Fact extends Said, Span {
  readonly text: string;
}
