import type { Language } from '../../language/language';
import type { ExampleFault } from './judge-example';
import { workbenchMessages } from './words';

/** What is wrong with an example, in the reader's language. */
export function explainFault({ what, quotes }: ExampleFault, locale: Language): string {
  const t = workbenchMessages[locale].fault;
  const words = quotes.map((quote) => `«${quote}»`).join(', ');
  const say: Record<ExampleFault['what'], () => string> = {
    unpaired: () => t.unpaired(),
    unmarked: () => t.unmarked(),
    missed: () => t.missed({ words }),
    found: () => t.found({ words }),
  };
  return say[what]();
}
