// Base form, then its irregular forms: past and participle, plural, degrees.
const verbs = `
arise arose arisen; awake awoke awoken; be was were been; bear bore borne; beat beaten;
become became; begin began begun; bend bent; bind bound; bite bit bitten; bleed bled; blow blew blown;
break broke broken; breed bred; bring brought; build built; burn burnt burned; buy bought; catch caught;
choose chose chosen; cling clung; come came; creep crept; deal dealt; dig dug; do did done; draw drew drawn;
dream dreamt dreamed; drink drank drunk; drive drove driven; eat ate eaten; fall fell fallen; feed fed; feel felt;
fight fought; find found; flee fled; fly flew flown; forbid forbade forbidden; forget forgot forgotten;
forgive forgave forgiven; freeze froze frozen; get got gotten; give gave given; go went gone; grow grew grown;
hang hung; have had; hear heard; hide hid hidden; hold held; keep kept; know knew known; lay laid;
lead led; learn learnt learned; leave left; lend lent; lie lied; light lit lighted; lose lost; make made; mean meant;
meet met; mislead misled; mistake mistook mistaken; overcome overcame; pay paid; plead pled pleaded; prove proven proved;
ride rode ridden; ring rang rung; rise rose risen; run ran; say said; see saw seen; seek sought; sell sold;
send sent; shake shook shaken; shine shone; shoot shot; show shown; shrink shrank shrunk; sing sang sung;
sink sank sunk; sit sat; sleep slept; slide slid; speak spoke spoken; spend spent; spell spelt spelled; spin spun;
spit spat; spoil spoilt spoiled; spring sprang sprung; stand stood; steal stole stolen; stick stuck; sting stung;
stink stank stunk; strike struck stricken; strive strove striven; swear swore sworn; sweep swept; swim swam swum;
swing swung; take took taken; teach taught; tear tore torn; tell told; think thought; throw threw thrown;
understand understood; undertake undertook undertaken; wake woke woken; wear wore worn; weep wept; win won;
wind wound; withdraw withdrew withdrawn; withhold withheld; write wrote written;
can could; may might; shall should; will would`;

const nouns = `
man men; woman women; child children; person people; foot feet; tooth teeth; mouse mice; goose geese;
ox oxen; wife wives; life lives; knife knives; leaf leaves; half halves; thief thieves; self selves; shelf shelves;
wolf wolves; calf calves; loaf loaves; criterion criteria; phenomenon phenomena; crisis crises; analysis analyses;
basis bases; thesis theses; hypothesis hypotheses; medium media; memorandum memoranda; curriculum curricula;
appendix appendices; index indices; chairman chairmen; councilman councilmen; councilwoman councilwomen;
policeman policemen; salesman salesmen; spokesman spokesmen; spokeswoman spokeswomen; stepchild stepchildren;
schoolchild schoolchildren; grandchild grandchildren`;

const adjectives = `
good better best; bad worse worst; far further furthest; far farther farthest; little less least;
many more most; much more most; old elder eldest`;

const present = `be am is are being; have has`;

/** Irregular forms by base form. */
export const irregularForms = {
  verbs: tabulate(verbs),
  present: tabulate(present),
  nouns: tabulate(nouns),
  adjectives: tabulate(adjectives),
} as const;

/** The base forms of an irregular form: of `left` it is `leave`. */
export const basesOfIrregular: ReadonlyMap<string, readonly string[]> = invert();

function invert(): ReadonlyMap<string, readonly string[]> {
  const table = new Map<string, string[]>();
  for (const forms of Object.values(irregularForms)) {
    for (const [base, irregular] of forms)
      for (const form of irregular) table.set(form, [...(table.get(form) ?? []), base]);
  }
  return table;
}

function tabulate(list: string): ReadonlyMap<string, readonly string[]> {
  const table = new Map<string, readonly string[]>();
  for (const entry of list.split(';')) {
    const [base = '', ...forms] = entry.trim().split(/\s+/);
    table.set(base, [...(table.get(base) ?? []), ...forms]);
  }
  return table;
}
