export const linesToReplace = ['Hei', 'jos kello viisi', 'sataa, jäämme', 'moi'];

/** Replacements that need more than one line: what they are, the words, and what is to stand there instead. */
export const acrossLines = [
  ['words that span two lines', 'kello viisi\nsataa', 'on kirkasta'],
  ['words by two lines', 'kello viisi', 'huomenna\nkello kuusi'],
  ['two lines by two others', 'viisi\nsataa', 'kuusi\npaistaa'],
  ['words that span two lines by nothing', ' viisi\nsataa', ''],
] as const;
