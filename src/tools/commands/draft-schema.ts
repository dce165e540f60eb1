import * as v from 'valibot';
import { accounts, type Draft, platforms, roles, surfaces } from '../../draft';

/** The fields of a draft that the command takes. */
export const draftFields = {
  text: v.string(),
  platform: v.optional(v.picklist(platforms)),
  surface: v.optional(v.picklist(surfaces)),
  account: v.optional(v.picklist(accounts)),
  role: v.optional(v.picklist(roles)),
  bilingual: v.optional(v.boolean()),
};

const fieldsSchema = v.object(draftFields);

/** Leaves out what is not given. */
export function toDraft(fields: v.InferOutput<typeof fieldsSchema>): Draft {
  const { text, platform, surface, account, role, bilingual } = fields;
  return {
    text,
    ...(platform && { platform }),
    ...(surface && { surface }),
    ...(account && { account }),
    ...(role && { role }),
    ...(bilingual !== undefined && { bilingual }),
  };
}

/** A draft as the command takes it. */
export const draftSchema = v.pipe(fieldsSchema, v.transform(toDraft));
