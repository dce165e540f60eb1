import type { Draft, Role } from '../draft';
import { ownRoles, profileNamesEmployer } from '../settings/settings';

/** The draft with what only the user's settings know. What the draft itself says stands. */
export async function withOwnCircumstances(draft: Draft): Promise<Draft> {
  const [roles, names] = await Promise.all([ownRoles.get(), profileNamesEmployer.get()]);
  const role = draft.role ?? roleIn(draft, roles);
  return { profileNamesEmployer: names, ...draft, ...(role && { role }) };
}

/** One who is both writes as an employee in an account of work, and as a trustee in their own. */
function roleIn({ account }: Draft, roles: readonly Role[]): Role | undefined {
  if (roles.length < 2) return roles[0];
  return account === 'organisation' || account === 'work' ? 'employee' : 'trustee';
}
