import { lazily } from '../lazily';

/** Words for small numbers in the forms that notices use, cardinals and ordinals of the three languages. */
const small: Readonly<Record<number, string>> = {
  1: 'yksi yhden yhtä yhdessä yhdellä yhdelle yhdestä ensimmäinen ensimmäisen ensimmäistä ensimmäisenä en ett första one first',
  2: 'kaksi kahden kahta kahdessa kahdella kahdelle kahdesta kahdet toinen toisen toista toisena två andra two second',
  3: 'kolme kolmen kolmea kolmessa kolmella kolmelle kolmesta kolmas kolmannen kolmatta kolmantena tre tredje three third',
  4: 'neljä neljän neljää neljässä neljällä neljälle neljästä neljäs neljännen neljättä neljäntenä fyra fjärde four fourth',
  5: 'viisi viiden viittä viidessä viidellä viidelle viidestä viides viidennen viidettä viidentenä fem femte five fifth',
  6: 'kuusi kuuden kuutta kuudessa kuudella kuudelle kuudesta kuudes kuudennen kuudetta kuudentena sex sjätte six sixth',
  7: 'seitsemän seitsemää seitsemässä seitsemällä seitsemälle seitsemästä seitsemäs seitsemännen seitsemättä sju sjunde seven seventh',
  8: 'kahdeksan kahdeksaa kahdeksassa kahdeksalla kahdeksalle kahdeksasta kahdeksas kahdeksannen kahdeksatta åtta åttonde eight eighth',
  9: 'yhdeksän yhdeksää yhdeksässä yhdeksällä yhdeksälle yhdeksästä yhdeksäs yhdeksännen yhdeksättä nio nionde nine ninth',
  10: 'kymmenen kymmentä kymmeneen kymmenessä kymmenellä kymmenelle kymmenestä kymmenes kymmenennen tio tionde ten tenth',
  11: 'yksitoista yhdentoista yhtätoista yhdestoista elva elfte eleven eleventh',
  12: 'kaksitoista kahdentoista kahtatoista kahdestoista tusina tolv tolfte dussin twelve twelfth dozen',
  13: 'kolmetoista kolmentoista kolmeatoista kolmastoista tretton trettonde thirteen thirteenth',
  14: 'neljätoista neljäntoista neljäätoista neljästoista fjorton fjortonde fourteen fourteenth',
  15: 'viisitoista viidentoista viittätoista viidestoista femton femtonde fifteen fifteenth',
  16: 'kuusitoista kuudentoista kuuttatoista kuudestoista sexton sextonde sixteen sixteenth',
  17: 'seitsemäntoista seitsemäätoista seitsemästoista sjutton sjuttonde seventeen seventeenth',
  18: 'kahdeksantoista kahdeksaatoista kahdeksastoista arton artonde eighteen eighteenth',
  19: 'yhdeksäntoista yhdeksäätoista yhdeksästoista nitton nittonde nineteen nineteenth',
  100: 'sata sadan sataa hundra hundred',
  1000: 'tuhat tuhannen tuhatta tusen thousand',
};

const tens: Readonly<Record<number, string>> = {
  20: 'kaksikymmentä kahdenkymmenen tjugo twenty',
  30: 'kolmekymmentä kolmenkymmenen trettio thirty',
  40: 'neljäkymmentä neljänkymmenen fyrtio forty',
  50: 'viisikymmentä viidenkymmenen femtio fifty',
  60: 'kuusikymmentä kuudenkymmenen sextio sixty',
  70: 'seitsemänkymmentä seitsemänkymmenen sjuttio seventy',
  80: 'kahdeksankymmentä kahdeksankymmenen åttio eighty',
  90: 'yhdeksänkymmentä yhdeksänkymmenen nittio ninety',
};

const wordsOf = (lists: Readonly<Record<number, string>>): readonly (readonly [string, number])[] =>
  Object.entries(lists).flatMap(([value, words]) =>
    words.split(' ').map((word) => [word, Number(value)] as const),
  );

/** Compared words and their values, up to 99 and the round ones. */
const values = lazily((): ReadonlyMap<string, number> => {
  const units = wordsOf(small).filter(([, value]) => value < 10);
  return new Map([
    ...wordsOf(tens).flatMap(([ten, value]) => [
      [ten, value] as const,
      // tjugofem, kaksikymmentäviisi, twenty-five
      ...units.flatMap(([unit, more]) => [
        [`${ten}${unit}`, value + more] as const,
        [`${ten}-${unit}`, value + more] as const,
      ]),
    ]),
    ...wordsOf(small),
  ]);
});

/** Value of a compared word that is a number in words. Such numbers never raise an alarm, they only excuse a digit elsewhere. */
export const valueOfWord = (word: string): number | undefined => values().get(word);
