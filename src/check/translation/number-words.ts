/** Numbers in words of the three languages; they never raise an alarm, they only excuse a digit elsewhere. */
const lists: Readonly<Record<number, string>> = {
  10: 'kymmenen kymmentä kymmeneen kymmenessä kymmenestä kymmenelle tio ten kymmenes tionde tenth',
  11: 'yksitoista yhdentoista elva eleven yhdestoista elfte',
  12: 'kaksitoista kahdentoista kahtatoista tolv twelve kahdestoista tolfte dussin tusina dozen',
  13: 'kolmetoista tretton thirteen',
  14: 'neljätoista fjorton fourteen',
  15: 'viisitoista viidentoista femton fifteen',
  16: 'kuusitoista sexton sixteen',
  17: 'seitsemäntoista sjutton seventeen',
  18: 'kahdeksantoista arton eighteen',
  19: 'yhdeksäntoista nitton nineteen',
  20: 'kaksikymmentä kahdenkymmenen tjugo twenty',
  30: 'kolmekymmentä kolmenkymmenen trettio thirty',
  40: 'neljäkymmentä neljänkymmenen fyrtio forty',
  50: 'viisikymmentä viidenkymmenen femtio fifty',
  60: 'kuusikymmentä sextio sixty',
  70: 'seitsemänkymmentä sjuttio seventy',
  80: 'kahdeksankymmentä åttio eighty',
  90: 'yhdeksänkymmentä nittio ninety',
  100: 'sata sadan sataa hundra hundred',
  1000: 'tuhat tuhannen tuhatta tusen thousand',
};

/** Value of a compared word that is a number in words. */
export const numberWords: ReadonlyMap<string, string> = new Map(
  Object.entries(lists).flatMap(([value, words]) => words.split(' ').map((word) => [word, value] as const)),
);
