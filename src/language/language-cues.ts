import type { Language } from './language';

/** Words that carry grammar rather than matter; they tell a language best. */
export const functionWords: Readonly<Record<Language, string>> = {
  fi:
    'ei oli ovat olla ole olen olet olemme olette eivät emme ette että jos kun kuin tai sekä niin ' +
    'myös mutta vaan joka jotka jonka jossa josta johon jota mitä mikä mitkä missä mistä mihin miten ' +
    'miksi kuka kenen ketkä tämä tämän tätä tässä tästä tähän nämä näitä näiden näin sitä siitä ' +
    'siihen siinä sille sitten niitä niiden niissä hän hänen heidän minä minun minulla minulle sinä ' +
    'sinun sinulla meidän meille teidän teille voi voit voitte voivat voimme voidaan pitää täytyy ' +
    'tulee saa saat vain vielä jo nyt tänään huomenna eilen aina koskaan kaikki kaikille kaikkien muu ' +
    'muita joku jokin jotain mukaan kanssa jälkeen ennen vuoksi takia aikana kautta kohti yli alle ' +
    'noin hyvin paljon vähän enemmän lisää kuten eli siis sillä koska vaikka jolloin klo asti saakka ' +
    'mennessä välillä ilman vastaan lisäksi olisi olivat ollut tulevat mukana mikäli sinne siellä ' +
    'täällä tänne joten kuitenkin ehkä yksi kaksi kolme eri sama toinen ainakin yhdessä onko ettei ' +
    'eikö mä sä toi tää ois oon noi nää eikä tuo milloin ketä joita jolla jolle joiden ali päällä ' +
    'luona kaikkia moni monta muiden omat oman huom pian enää hei moi tule tulkaa täältä kyllä neljä ' +
    'viisi kuusi seitsemän kahdeksan yhdeksän viime siksi silloin ihan tosi oo ollaan itse toisen ' +
    'toista liian olisin teen tehdä tein sain menen meni pidän täysin kerran hänet häntä minut minua ' +
    'sinut sinua heitä meitä teitä',
  sv:
    'bl och att det är på som inte för med av jag han hon ett från har ska så dem dig mig oss era ert ' +
    'vår vårt våra din ditt dina sitt sina eller när där här hur vad vem vilka vilken vilket varför ' +
    'också efter vid mellan utan genom mot över bara redan nu idag igår alltid aldrig allt mycket ' +
    'många mer mera mest detta denna dessa varje någon något några ingen inget inga blir vara varit ' +
    'skulle ville vill måste får fick kommer kom finns fanns går gör göra gjorde ha bli upp ner fram ' +
    'än då även samt eftersom innan medan ännu sedan bland enligt kl klockan hej gärna hos inom utom ' +
    'trots före bakom framför bredvid kunna skall två tre fyra första andra tredje henne honom deras ' +
    'dess hans hennes ju nog väl heller åt i-dag både antingen varken sig kunde därför dock imorgon ' +
    'nej mitt bort sju åtta nio borta snart kanske gott roligt gick säger sade tycker tror ger tog ' +
    'båda igen bör annan annat sådan sånt sådant',
  en:
    'the and are was were be been being you your yours we our ours they them their this that these ' +
    'those with not have will would can could should might must does did from if but than then there ' +
    'what when where which who whom whose why how any some more most much many other another such nor ' +
    'only own same too very just now also into down again about against between through during before ' +
    'after above below she his him its my off each few both because until while please thank thanks ' +
    'hello every everyone new like let got get go make see want need know think good one two three ' +
    "first i'm it's don't we're you're can't isn't won't didn't doesn't let's i've we'll aren't " +
    "they're you've i'll yes without once look come use add next four five six seven eight nine " +
    "second never always said says well even still he's she's that's himself herself really right " +
    'something nothing',
};

/** Words of matter that short notices are made of. Unlike a function word, one may be part of a name. */
export const commonWords: Readonly<Record<Language, string>> = {
  fi:
    'uusi tervetuloa kiitos uuden uudet uutta hyvä hyvää kiitokset onnea terve avoinna suljettu ' +
    'kiinni auki lue katso lisätietoja ilmoittaudu täytä valitse poista tallenna hae siirry sulje ' +
    'avaa lähetä peruuta muokkaa kymmenen tuhat ensi joulukuuta tammikuuta helmikuuta maaliskuuta ' +
    'huhtikuuta toukokuuta kesäkuuta heinäkuuta elokuuta syyskuuta lokakuuta marraskuuta maanantai ' +
    'tiistai keskiviikko torstai perjantai lauantai sunnuntai kaupunki kunta koulu kirjasto liite ' +
    'hakemus päivä viikko vuosi aika nimi yhteystiedot hinta osoite puhelin sähköposti tila alue katu ' +
    'lupa päätös hanke kokous lapsi lapset nuoret ikä kiva mukava ihmiset ihminen mies nainen koira ' +
    'talo auto maa työ haluan haluaisin rakastan koti',
  sv:
    'välkommen välkomna tack januari februari oktober grattis läs svenska finska juni juli augusti ' +
    'december måndag tisdag onsdag torsdag fredag lördag söndag staden kommunen kommun skolan ' +
    'biblioteket barn ungdomar öppet öppen stängd stängt anmäl anmälan plats tid datum namn adress ' +
    'telefon bilaga ansökan lägg sök välj spara stäng ändra skicka visa ny nya nytt hundra tusen år ' +
    'åren dag dagen vecka månad avgift beslut tillstånd uppgifter möte möten gata väg ' +
    'kontaktuppgifter hund bil bok kvinna människa människor vatten mamma pappa bästa större mindre',
  en:
    'welcome read today tomorrow yesterday january february march june july october december monday ' +
    'tuesday wednesday thursday friday saturday sunday open closed free week year time name address ' +
    'city council library school children people work help remove save edit delete search select ' +
    'choose cancel send close show view great apply application attachment date place phone user ' +
    'number page file tonight love hate money house dog',
};

/** Words written alike in two languages: how much they say for each. */
export const sharedWords: Readonly<Record<string, Readonly<Partial<Record<Language, number>>>>> = {
  i: { sv: 1.5, en: 1.5 },
  en: { sv: 2.5, fi: 1.5 },
  a: { en: 3 },
  in: { en: 3, sv: 0.5 },
  it: { en: 3 },
  men: { sv: 3, en: 1 },
  man: { sv: 2, en: 2 },
  hade: { sv: 3 },
  den: { sv: 4 },
  sen: { fi: 2.5, sv: 2 },
  se: { fi: 2.5, sv: 2 },
  ja: { fi: 4, sv: 0.5 },
  on: { fi: 3, en: 2 },
  he: { fi: 2, en: 2.5 },
  me: { fi: 2, en: 2.5 },
  ne: { fi: 2 },
  te: { fi: 2, sv: 0.5 },
  tie: { fi: 1.5, en: 1.5 },
  om: { sv: 3.5 },
  under: { sv: 2, en: 2 },
  over: { en: 3 },
  for: { en: 3 },
  all: { sv: 1.2, en: 2 },
  at: { en: 3 },
  var: { sv: 3 },
  so: { en: 3 },
  to: { en: 3 },
  of: { en: 4 },
  has: { en: 3 },
  had: { en: 3 },
  her: { en: 3 },
  no: { en: 2, fi: 0.5 },
  here: { en: 3 },
  do: { en: 3 },
  by: { en: 2, sv: 1.5 },
  hem: { sv: 2 },
  till: { sv: 3, en: 1 },
  back: { en: 2, sv: 1 },
  sex: { sv: 2, en: 1 },
  fem: { sv: 3 },
  ten: { en: 3 },
  tio: { sv: 3 },
  plan: { sv: 1, en: 1 },
  fin: { sv: 1 },
  status: { sv: 0.5, en: 0.5 },
  information: { sv: 1, en: 1 },
  person: { sv: 1, en: 1 },
  start: { sv: 1, en: 1 },
  film: { sv: 1, en: 1 },
  form: { sv: 0.5, en: 1.5 },
  mars: { sv: 3 },
  mat: { sv: 2 },
  hus: { sv: 3 },
  bra: { sv: 3 },
  tom: { en: 0.5 },
  may: { en: 2 },
  last: { en: 2 },
  sport: { sv: 1, en: 1 },
  hotel: { en: 2 },
  kan: { sv: 3 },
  ni: { sv: 3 },
  vi: { sv: 3 },
  de: { sv: 2.5 },
  du: { sv: 3 },
  er: { sv: 2 },
  sin: { sv: 2 },
  sa: { sv: 1.5 },
  tar: { sv: 2.5 },
  ser: { sv: 2.5 },
  vet: { sv: 2.5, en: 0.5 },
  kul: { sv: 2 },
  sun: { fi: 1, en: 2 },
  mun: { fi: 3, sv: 0.5 },
  et: { fi: 3 },
  min: { sv: 2.5 },
  oma: { fi: 3 },
  is: { en: 3, sv: 0.5 },
  as: { en: 3 },
  an: { en: 3 },
  or: { en: 3 },
  day: { en: 3 },
  am: { en: 3 },
  us: { en: 2 },
  out: { en: 3 },
  up: { en: 3 },
  ta: { sv: 2 },
  ut: { sv: 3 },
  pris: { sv: 3 },
  god: { sv: 2, en: 1 },
  alla: { sv: 2.5, fi: 1.5 },
  hela: { sv: 3 },
  koko: { fi: 3 },
  muut: { fi: 4 },
  helt: { sv: 3 },
  data: { fi: 0.5, sv: 0.5, en: 0.5 },
  video: { fi: 0.5, sv: 0.5, en: 0.5 },
  info: { fi: 0.5, sv: 0.5, en: 0.5 },
  ok: { fi: 0.1, sv: 0.1, en: 0.1 },
};

/** A shape of words, and what it says for each language. */
export interface ShapeCue {
  readonly shape: RegExp;
  readonly says: Readonly<Partial<Record<Language, number>>>;
}

/** Letters and endings that are common in one language and rare in the others. */
export const shapeCues: readonly ShapeCue[] = [
  { shape: /aa|ee(?!n?$)|ii|oo(?![krlstmdfp])|uu|yy|ää|öö/, says: { fi: 1.5 } },
  { shape: /uo|yö|ie(?!r|t$|s|n$|d)|äy|öy|äi|öi|ui|eu|ai[^dnlr]|oi[^cdn]/, says: { fi: 0.6 } },
  {
    shape: /kk[aäoöuyie]|tt[aäuy]|pp[aäuy]|ll[aäe]$|ss[aä]$|st[aä]$|lt[aä]$|sti$|nsa$|nsä$|kse[en]|ksi$/,
    says: { fi: 1.2 },
  },
  {
    shape:
      /(?:nen|set|sen|sten|inen|ista|istä|mme|tte|nne|vat|vät|taan|tään|daan|dään|minen|misen|uus|yys|iin|een|aan|ään|oon|öön|jen|ien|jat|jät|kin|kaan|kään|isi|isin|ttu|tty|nut|nyt)$/,
    says: { fi: 1.6 },
  },
  {
    shape: /(?:us|ys|os|ös|es|is|as|äs|ut|yt|at|ät|it|ot|öt|et|an|än|on|ön|un|yn|in|o|u|y|i|ä|ö)$/,
    says: { fi: 0.3 },
  },
  { shape: /[^aeiouyäöåsnrlt'-]$/, says: { fi: -1 } },
  { shape: /[bcfgqwxzå]/, says: { fi: -1 } },
  { shape: /^[bdfg][rl]|^[kpt][rlv]|^s[ptkclmnvw]|^sch|^sj|^skj|^tj/, says: { fi: -0.8 } },
  { shape: /å/, says: { sv: 3, en: -2 } },
  { shape: /[äö]/, says: { en: -2, sv: 0.2, fi: 0.2 } },
  { shape: /[bcdfghjklmnpqrstvxz][äö][bcdfgklmnprstv]/, says: { sv: 0.3 } },
  { shape: /ck(?=[aeo]|$|l|n|t|s)/, says: { sv: 0.8, en: 0.4 } },
  {
    shape:
      /(?:ning|ningen|ningar|ningarna|ande|ende|het|heten|heter|skap|else|elsen|elser|lig|liga|ligt|erna|arna|orna|aren|are|arna|ation|ationen|tion|ades|ats|ades|ade|ast|aste|ts|isk|iska|iskt)$/,
    says: { sv: 1.4 },
  },
  {
    shape: /(?:ar|er|or|ra|na|en|et|as|es|ad|at|it|dd|tt|gt|kt|rt|nd|ng|sk|nde|ta|ka|ga|la|da)$/,
    says: { sv: 0.3 },
  },
  {
    shape:
      /sk[aouåäö]|skj|stj|sj[aouåäö]|kj|tj[aouåäö]|hj|gj|lj|^för|^åt|^upp|^över|^under|^ut|^in|^av|^be[^ea]/,
    says: { sv: 0.5 },
  },
  { shape: /gg|bb|dd|ff|gn|gt|mn|rn|rd|vs$|xt|fr/, says: { sv: 0.3, en: 0.3, fi: -0.8 } },
  {
    shape: /th|wh|ough|ight|ph|sh|w|qu|ea|ou|ow|oa|ay|ey|ew|ai[dnlr]|ch(?!e[fn])/,
    says: { en: 1.2, fi: -0.6 },
  },
  {
    shape:
      /(?:ing|ings|tion|tions|ment|ments|ness|ly|ed|ies|ity|able|ible|ous|ful|less|ive|ance|ence|ate|ary|ory|ess|'s|n't|'re|'ve|'ll|y)$/,
    says: { en: 0.9 },
  },
  { shape: /(?:e|s|d|th|ck|ll|ss|h|p|m)$/, says: { en: 0.2 } },
  { shape: /[^aeiouyäö][^aeiouyäö]e$|[aeiou][^aeiou]e$/, says: { en: 0.4 } },
  { shape: /aa|ii|uu|yy|äa|ää|öö/, says: { sv: -1.2, en: -1.2 } },
  { shape: /k(?=[aouei])|j[aou]/, says: { en: -0.5 } },
  { shape: /v$|j$|å$|[kpt]{2}[aeioä]/, says: { en: -0.5 } },
];

/** Words that none of our languages has, of those that are read as one of ours: Norwegian, Danish, Estonian, German … */
export const foreignWords =
  'og ikke jeg deg seg hva hvor hvordan hvorfor hvem fra etter være vært noe noen også mye vil hun ' +
  'dere gjøre uten fordi mellom sier selv hadde opp inn dette disse af hvad noget nogle nogen været ' +
  'hende hvis hvornår endnu mellem ning kui aga või väga nad kes kuid veel siin seal pole võib ' +
  'kõik pärast ainult tema meie teie nende olid kas mis und nicht ist wir auch für auf sich werden ' +
  'der ein les est pour dans til ved ind ud bliver lige gør gang gange penge penger uke mens siden ' +
  'igjen nei ikkje dei mul sul meil neil teil seda kuidas praegu täna homme üks keegi midagi ' +
  'nüüd ära poolt rohkem jah aasta aastal samuti siiski inimeste inimesed selles sellest kuhu ' +
  'õpetaja peab saan tahan olete jälle alati mitte nagu tuleb läheb ' +
  'ble gikk fikk sier hver hvert deres flere siste første bedre aldri kanskje skal gjennom tilbake allerede ' +
  'frem hjem hjemme nye eneste sammen annet annen derfor imidlertid samtidig blant ifølge prosent kroner ' +
  'millioner mennesker noensinne eg ikkje korleis kven nokre noko mykje berre frå vere skulen viser trenger ' +
  'finnes gjør ga gitt tatt måten jeres hendes vores jer oppe nede blevet lavede lave kunne fordi hvilken ' +
  'hvilket hvilke ligesom selvom altid måske også meget mange lidt intet andet selvfølgelig bedste største ' +
  'tænker synes siger sagde ';
/** Letters that none of our languages uses in its own words. */
export const foreignLetters = /[æøõßłü]/;
