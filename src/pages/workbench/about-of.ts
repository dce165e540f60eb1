type About = Readonly<Record<string, () => string>>;

/** What a contact is for, in words; the key itself where it names a kind of finding. */
export const aboutOf = (key: string, about: About): string =>
  Object.hasOwn(about, key) ? (about[key]?.() ?? key) : key;
