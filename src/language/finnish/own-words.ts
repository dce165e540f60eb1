import type { OwnWord } from '../language';
import { remember } from '../remember';
import type { Analyse } from './analyse';
import type { Analysis } from './analysis';
import { headed } from './headed';

/** An own word cut where it stops being written like its model: `het|u` like `men|u`. */
interface Model {
  readonly head: string;
  readonly like: string;
  readonly likeHead: string;
}

export interface OwnForms {
  /** Analyses of a form of an own word. */
  readonly whole: Analyse;
  /** Analyses of a compound that ends (`asiakashetu`) or begins (`hetulista`) with an own word. */
  readonly compound: Analyse;
}

const MAX_INITIALS = 100;
const MIN_TAIL = 3;
const MIN_PART = 2;

/**
 * Word forms of the words that the dictionary lacks: those of a word that it knows and that inflects alike.
 * A word without model inflects like its longest tail that is a word (`soteuudistus` like `uudistus`); where
 * there is none it is left out.
 */
export function createOwnForms(words: readonly OwnWord[], analyse: Analyse): OwnForms {
  const names = new Set(words.map(({ word }) => word.toLowerCase()));
  // Models are worked out for the words of one initial at a time: for all of them they would be a part of every start.
  const modelsOf = remember(MAX_INITIALS, (initial): readonly Model[] =>
    words.flatMap((own) => (own.word.toLowerCase().startsWith(initial) ? (modelOf(own, analyse) ?? []) : [])),
  );

  const whole: Analyse = (text) =>
    modelsOf(text.charAt(0)).flatMap((model) =>
      text.startsWith(model.head) ? formsLike(model, text, analyse) : [],
    );

  const compound: Analyse = (text) => {
    const found: Analysis[] = [];
    for (let cut = MIN_PART; cut <= text.length - MIN_PART; cut++) {
      const head = text.slice(0, cut);
      const tail = text.slice(cut);
      if (names.has(head)) found.push(...analyse(tail).map((analysis) => headed(head, analysis)));
      const ending = whole(tail);
      if (ending.length > 0 && analyse(head).some(isFirstPart)) {
        found.push(...ending.map((analysis) => headed(head, analysis)));
      }
    }
    return found;
  };

  return { whole, compound };
}

function modelOf({ word, like }: OwnWord, analyse: Analyse): Model | undefined {
  const own = word.toLowerCase();
  const known = like?.toLowerCase() ?? longestKnownTail(own, analyse);
  if (known === undefined) return undefined;
  let shared = 0;
  while (shared < Math.min(own.length - 1, known.length) && own.at(-1 - shared) === known.at(-1 - shared))
    shared++;
  return {
    head: own.slice(0, own.length - shared),
    like: known,
    likeHead: known.slice(0, known.length - shared),
  };
}

function longestKnownTail(word: string, analyse: Analyse): string | undefined {
  for (let start = MIN_PART; start <= word.length - MIN_TAIL; start++) {
    const tail = word.slice(start);
    if (analyse(tail).some(({ lemma }) => lemma === tail)) return tail;
  }
  return undefined;
}

/** The forms of the model, participles and derived words included, with the own word put in its place. */
function formsLike({ head, like, likeHead }: Model, text: string, analyse: Analyse): Analysis[] {
  const own = (known: string): string => head + known.slice(likeHead.length);
  return analyse(likeHead + text.slice(head.length))
    .filter(({ lemma, roots }) => lemma === like || roots.includes(like))
    .map(({ lemma, roots, nominal, ...grammar }) => ({
      ...grammar,
      lemma: own(lemma),
      parts: [{ surface: text, base: own(lemma), pieces: [own(lemma)], roots: roots.map(own) }],
      roots: roots.map(own),
      ...(nominal === undefined ? {} : { nominal: own(nominal) }),
    }));
}

const isFirstPart = ({ wordClass, case: its }: Analysis): boolean =>
  wordClass === 'prefix' || its === 'nominative' || its === 'genitive';
