import { sourceOf } from '../guidance/source-of';
import { type Language, languages, type WordForms } from '../language/language';
import type { Request, Response } from '../messages/message-types';
import type { PackHead } from '../pack/pack-parts';

type Library = Response<'guidelines'>;
type LibraryCard = Library['cards'][number];
type Forms = Readonly<Record<Language, WordForms>>;

const WORD = /[\p{L}\p{N}-]+/gu;
/** A beginning this long finds the word while it is being typed. */
const MIN_BEGINNING = 3;

/**
 * The guidelines and checklists of a pack that have all words of the query, in any form; an empty query: all.
 * @param place narrows it down to what is meant for this place.
 */
export function searchLibrary(
  pack: PackHead,
  forms: Forms,
  { query, place }: Request<'guidelines'>,
): Library {
  const wanted = (query.match(WORD) ?? []).map((word) => ({
    word: word.toLowerCase(),
    bases: basesOf(word, forms),
  }));
  const suits = (...texts: readonly Readonly<Partial<Record<Language, string>>>[]): boolean => {
    if (wanted.length === 0) return true;
    const words = texts.flatMap((text) => languages.flatMap((language) => text[language]?.match(WORD) ?? []));
    const bases = new Set(words.flatMap((word) => basesOf(word, forms)));
    const lower = words.map((word) => word.toLowerCase());
    return wanted.every(
      ({ word, bases: some }) =>
        some.some((base) => bases.has(base)) ||
        (word.length >= MIN_BEGINNING && lower.some((one) => one.startsWith(word))),
    );
  };
  // The municipality's own come before what holds everywhere.
  const here = pack.guidelines.filter((guideline) => !place || belongsTo(guideline, place));
  const cards = here
    .toSorted((a, b) => pack.chain.indexOf(b.pack) - pack.chain.indexOf(a.pack))
    .map((guideline) => cardOf(guideline, pack))
    .filter(({ title, advice, why }) => suits(title, advice, why?.quote ?? {}));
  const checklists = (pack.checklists ?? [])
    .filter(({ guideline }) => !place || here.some(({ id }) => id === guideline))
    .filter(({ title, items }) => suits(title, ...items))
    .map(({ id, title, items }) => ({ id: `${pack.id}/${id}`, title, items: [...items] }));
  return { cards, checklists };
}

/** A screen brings up its own guidance only; a box that of its kind, or of the site. */
function belongsTo(
  { shownBy }: PackHead['guidelines'][number],
  { platform, surface, screen }: NonNullable<Request<'guidelines'>['place']>,
): boolean {
  if (screen) return shownBy.screens?.includes(screen) ?? false;
  return (surface && shownBy.surfaces?.includes(surface)) || (shownBy.platforms?.includes(platform) ?? false);
}

function basesOf(word: string, forms: Forms): readonly string[] {
  const lower = word.normalize('NFC').toLowerCase();
  return [lower, ...languages.flatMap((language) => forms[language].lemmas(lower))];
}

function cardOf(guideline: PackHead['guidelines'][number], pack: PackHead): LibraryCard {
  const why = sourceOf(guideline, pack);
  const contact = guideline.contact && pack.contacts?.[guideline.contact];
  return {
    id: guideline.id,
    title: guideline.title,
    advice: guideline.advice,
    who: [...guideline.who],
    ...(guideline.afterPosting && { afterPosting: guideline.afterPosting }),
    ...(contact && { contact }),
    ...(why && { why }),
  };
}
