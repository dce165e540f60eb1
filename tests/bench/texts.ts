/** Sentences of municipal life, put together at random (but the same way each run) into posts of any length. */
const parts = {
  en: {
    who: [
      'The library',
      'The swimming hall',
      'Our school kitchen',
      'The youth centre',
      'The health station',
      'The harbour office',
      'The adult education centre',
      'The town museum',
    ],
    what: [
      'opens its doors',
      'offers free coffee',
      'shows new pictures',
      'invites everybody to a workshop',
      'repairs the old roof',
      'answers your questions',
      'collects ideas for the new park',
      'lends skates and skis',
    ],
    when: [
      'on Monday morning',
      'every other Thursday',
      'after the autumn break',
      'in the first week of March',
      'from noon until six',
      'during the winter holidays',
      'this weekend',
      'before the end of the year',
    ],
    more: [
      'Bring a friend along!',
      'You can park behind the church.',
      'There is no need to register.',
      'We are glad to see so many of you there.',
      'Ask the staff if you need help with the lift.',
      'The road next to the square is closed, so please take the bus.',
      'Thank you for your patience with the building work.',
    ],
  },
  fi: {
    who: [
      'Kirjasto',
      'Uimahalli',
      'Koulun keittiö',
      'Nuorisotalo',
      'Terveysasema',
      'Satamatoimisto',
      'Kansalaisopisto',
      'Kaupunginmuseo',
    ],
    what: [
      'avaa ovensa',
      'tarjoaa kahvit kaikille',
      'esittelee uusia kuvia',
      'kutsuu kaikki työpajaan',
      'korjaa vanhan katon',
      'vastaa kysymyksiinne',
      'kerää ideoita uuteen puistoon',
      'lainaa luistimia ja suksia',
    ],
    when: [
      'maanantaiaamuna',
      'joka toinen torstai',
      'syysloman jälkeen',
      'maaliskuun ensimmäisellä viikolla',
      'kahdestatoista kuuteen',
      'talviloman aikana',
      'tänä viikonloppuna',
      'ennen vuoden loppua',
    ],
    more: [
      'Ota kaverikin mukaan!',
      'Auton voi jättää kirkon taakse.',
      'Ilmoittautua ei tarvitse.',
      'Oli ilo nähdä teitä niin monta.',
      'Kysy henkilökunnalta, jos tarvitset apua hissin kanssa.',
      'Torin vieressä oleva tie on suljettu, joten tule bussilla.',
      'Kiitos kärsivällisyydestä rakennustöiden aikana.',
    ],
  },
  sv: {
    who: [
      'Biblioteket',
      'Simhallen',
      'Skolköket',
      'Ungdomsgården',
      'Hälsostationen',
      'Hamnkontoret',
      'Medborgarinstitutet',
      'Stadsmuseet',
    ],
    what: [
      'öppnar sina dörrar',
      'bjuder alla på kaffe',
      'visar nya bilder',
      'ordnar en verkstad för alla',
      'reparerar det gamla taket',
      'svarar på era frågor',
      'samlar idéer för den nya parken',
      'lånar ut skridskor och skidor',
    ],
    when: [
      'på måndag morgon',
      'varannan torsdag',
      'efter höstlovet',
      'den första veckan i mars',
      'från tolv till sex',
      'under sportlovet',
      'den här helgen',
      'före årets slut',
    ],
    more: [
      'Ta med en kompis!',
      'Bilen kan du lämna bakom kyrkan.',
      'Du behöver inte anmäla dig.',
      'Det var roligt att se så många av er där.',
      'Fråga personalen om du behöver hjälp med hissen.',
      'Vägen intill torget är stängd, så kom med buss.',
      'Tack för ert tålamod under byggarbetet.',
    ],
  },
} as const;

type BenchLanguage = keyof typeof parts | 'mixed';

/** A small linear congruential generator: the same seed gives the same text (Numerical Recipes' constants). */
function randomizer(seed: number): (below: number) => number {
  let state = seed >>> 0;
  return (below) => {
    state = (Math.imul(state, 1664525) + 1013904223) >>> 0;
    return Math.floor((state / 2 ** 32) * below);
  };
}

/** A post of exactly `length` UTF-16 code units; paragraphs of some five sentences. Another seed gives another post. */
export function makePost(language: BenchLanguage, length: number, seed: number): string {
  const random = randomizer(seed);
  const pick = (list: readonly string[]): string => list[random(list.length)] ?? '';
  const order = ['fi', 'sv', 'en'] as const;
  let text = '';
  for (let count = 1; text.length < length; count++) {
    const own = language === 'mixed' ? (order[Math.floor(count / 6) % 3] ?? 'fi') : language;
    const { who, what, when, more } = parts[own];
    const number = random(900) + 100;
    text += `${pick(who)} ${number} ${pick(what)} ${pick(when)}. ${pick(more)}${count % 3 === 0 ? '\n\n' : ' '}`;
  }
  return text.slice(0, length);
}
