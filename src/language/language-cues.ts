import type { Language } from './language';

/** Words that carry grammar rather than matter; they tell a language best. */
export const functionWords: Readonly<Record<Language, string>> = {
  fi:
    'ja on ei oli ovat olla ole olen olet olemme olette eivät emme ette et en että jos kun kuin tai sekä niin myös mutta vaan joka jotka jonka jossa josta johon jota mitä mikä mitkä missä mistä mihin ' +
    'miten miksi kuka kenen ketkä tämä tämän tätä tässä tästä tähän nämä näitä näiden näin se sen sitä siitä siihen siinä sille sitten ne niitä niiden niissä hän hänen he heidän minä minun minulla ' +
    'minulle sinä sinun sinulla me meidän meille teidän teille voi voit voitte voivat voimme voidaan pitää täytyy tulee saa saat vain vielä jo nyt tänään huomenna eilen aina koskaan kaikki kaikille kaikkien ' +
    'muu muut muita joku jokin jotain mukaan kanssa jälkeen ennen vuoksi takia aikana kautta kohti yli alle noin hyvin paljon vähän enemmän lisää uusi kuten eli siis sillä koska vaikka jolloin klo asti saakka ' +
    'mennessä välillä ilman vastaan lisäksi olisi olivat ollut tulevat tervetuloa kiitos mukana mikäli sinne siellä täällä tänne joten kuitenkin ehkä yksi kaksi kolme eri sama toinen ainakin yhdessä ' +
    'onko ettei eikö mä sä toi tää ois oon mun sun noi nää',
  sv:
    'och att det är på som inte för med av till vi ni jag du han hon den ett från har om kan ska så de dem dig dig mig oss er era ert vår vårt våra din ditt dina sin sitt sina eller men när där här hur vad ' +
    'vem vilka vilken vilket varför också efter vid under mellan utan genom mot över bara redan nu idag igår alltid aldrig alla allt mycket många mer mera mest detta denna dessa varje någon något några ingen inget ' +
    'inga blir blev vara varit var hade skulle ville vill måste får fick kommer kom finns fanns går gör göra gjorde ha bli upp ut ner fram än då även samt eftersom innan medan ännu sedan bland enligt kl klockan ' +
    'välkommen välkomna tack hej gärna hos inom utom trots före bakom framför bredvid kunna skall två tre fyra fem första andra tredje man henne honom deras dess hans hennes ju nog väl heller åt ' +
    'i-dag januari februari mars oktober både antingen varken',
  en:
    'the and is are was were be been being to of you your yours we our ours they them their this that these those with for not have has had will would can could should may might must do does did from by ' +
    'as if but or so than then there here what when where which who whom whose why how all any some more most much many other another such no nor only own same too very just now also into out up down over ' +
    'under again about against between through during before after above below he she his her him its it my me us at an off each few both because until while please thank thanks hello every everyone new am like let has got get go make see want need know think good one two three first last ' +
    "i'm it's don't we're you're can't isn't won't didn't doesn't let's i've we'll",
};

/** Words of two of our languages, with a weight for each. */
export const sharedWords: Readonly<Record<string, Readonly<Partial<Record<Language, number>>>>> = {
  en: { sv: 2.5, fi: 1 },
  i: { sv: 1.5, en: 1.5 },
  me: { fi: 2, en: 1.5 },
  he: { fi: 1.5, en: 2 },
  on: { fi: 2, en: 2 },
  in: { en: 3, sv: 1 },
  a: { en: 3 },
  it: { en: 4 },
  te: { fi: 3 },
  no: { en: 2, fi: 1.5 },
  so: { en: 3 },
  man: { sv: 2, en: 1.5 },
  men: { sv: 3, en: 1.5 },
  for: { en: 4 },
  var: { sv: 3 },
  han: { sv: 3 },
  mot: { sv: 3 },
  under: { sv: 2.5, en: 2 },
  over: { en: 3 },
  is: { en: 4, sv: 1 },
  all: { en: 2.5, sv: 2 },
  far: { en: 2, sv: 2 },
  fast: { en: 2, sv: 2 },
  bra: { sv: 3 },
  hade: { sv: 4 },
  may: { en: 3 },
  kan: { sv: 4 },
  era: { sv: 3, en: 1.5, fi: 0.5 },
  här: { sv: 4 },
  sin: { sv: 3 },
  sun: { fi: 1.5, en: 2 },
  mun: { fi: 2 },
  ut: { sv: 4 },
  än: { sv: 4 },
  tai: { fi: 4 },
  vi: { sv: 3.5 },
  ni: { sv: 3.5 },
  de: { sv: 3 },
  den: { sv: 4 },
  do: { en: 3 },
  own: { en: 4 },
  her: { en: 4 },
  him: { en: 4 },
  at: { en: 4 },
  an: { en: 3 },
  if: { en: 4 },
  as: { en: 4 },
  or: { en: 4 },
};

/** What the spelling of a single word tells: tried in order, all that fit count. */
export const spellings: Readonly<Record<Language, readonly (readonly [RegExp, number])[]>> = {
  fi: [
    [
      /(?:ssa|ssä|sta|stä|lla|llä|lta|ltä|lle|ksi|nen|sen|set|sia|siä|tta|ttä|mme|tte|nsa|nsä|vat|vät|ään|aan|een|iin|oon|uun|yyn|öön|isi|minen|misen|mista|mistä|uus|yys|uden|yden|jen|ien|itä|ita|kaa|kää|kin|han|hän|neet|nut|nyt|tiin|taan|tään|aita|äitä|oita|öitä)$/,
      1.2,
    ],
    [/(?:aa|ää|ii|uu|yy|ee|oo|öö)/, 0.8],
    [/(?:uo|yö|ie|äy|öy|ey)/, 0.4],
    [/(?:kk|pp|tt|hd|hk|ht|lj|nk|nt|mp|lt|rt|ks|ts)[aeiouyäö]/, 0.2],
    [/^(?:hy|jä|ky|ly|my|ny|py|ry|sy|ty|vä|yh|yk)/, 0.4],
    [/[bcfgqwxzå]/, -0.9],
    [/^(?:[bcdfghjklmnpqrstvwxz]{2})/, -0.7],
    [/[bcdfghjkmpqvwxz]$/, -0.8],
  ],
  sv: [
    [/å/, 1.4],
    [/ck/, 0.5],
    [/sk[aeiouyåäö]/, 0.4],
    [/[bcdfghjklmnpqrstvxz][öä]/, 0.35],
    [
      /(?:ning|ningen|ningar|het|heten|heter|ande|ende|erna|arna|orna|lig|liga|ligt|ligen|isk|iska|skap|tion|tionen|tioner|else|elsen|ade|ades|are|aren|ets|ens|ingen|gör|rna|nde|sätt|språk|gatan|vägen|sson)$/,
      1.1,
    ],
    [/(?:stj|skj|sj|tj|kj|gj|lj)[aeiouyåäö]/, 0.5],
    [/(?:för|från|över|under|till|med|sam|ut|upp|an|be)[a-zåäö]{4,}/, 0.25],
    [/(?:aa|ii|uu|yy|öö|ää)/, -1.2],
    [/(?:th|wh|w)/, -0.5],
    [/(?:uo|yö|äy)/, -0.6],
  ],
  en: [
    [/th/, 0.9],
    [/(?:wh|gh|oo|ee|ea|ou|ow|sh)/, 0.45],
    [/w/, 0.5],
    [/(?:ing|tion|tions|ness|ment|ments|ly|able|ible|ous|ful|less|ed|ity|ies|ive|ence|ance|ers|ally)$/, 1],
    [/y$/, 0.4],
    [/[åäö]/, -2.5],
    [/(?:aa|ii|uu|yy)/, -1],
    [/(?:kk|jj|vv)/, -0.5],
    [/j[aäoe]/, -0.4],
  ],
};

/** Norwegian, Danish and Estonian, which three languages to choose from would take for Swedish or Finnish. */
export const otherWords =
  'og ikke jeg af hvad være noe noen nå etter fra hva hvor hvem hvis deres jeg seg meg deg dere blitt hvordan uten ble vært mye meget nogle noget ' +
  'ud op hun hendes jeres vores hvilken hvilke selv gøre gjøre ' +
  'ning kui aga või väga mis kes nende meie teie minu sinu tema mida kus juba veel ainult kuid sest pärast ees koos vastu läbi üle eest pole olid saab peab tuleb võib';
/** Letters that none of our languages uses. */
export const otherLetters = /[æøõ]/;
