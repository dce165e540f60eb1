/** Order of the fields of `pack.yaml`. */
export const packOrder = [
  'schema',
  'id',
  'version',
  'extends',
  'title',
  'languages',
  'documents',
  'accounts',
  'emailDomains',
  'names',
  'officeHours',
  'contacts',
  'hashtags',
  'channels',
];
