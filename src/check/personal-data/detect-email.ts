import type { Severity, Span } from '../../finding';
import type { Detection, DetectorContext, PassageDetector } from '../detector';
import { contactSeverity } from './contact-severity';
import { hasCue, textBefore } from './cues';

const plain =
  /(?<![\p{L}\d._%+-])[\p{L}\d._%+-]{1,64}@(?:[\p{L}\d](?:[\p{L}\d-]{0,62}[\p{L}\d])?\.){1,6}\p{L}{2,24}(?![\p{L}\d])/gu;

/** Ways to write `@` so that no machine reads it. What stands around is looked at by patterns that few texts need. */
const spelledAt = /\s?[([{]\s?(?:at|ät|a)\s?[)\]}]\s?|\s(?:at|ät|miukumauku|snabel-?a)\s|\s@\s/gi;
const dot = '(?:\\.|\\s?[([{]\\s?(?:dot|piste|punkt|p)\\s?[)\\]}]\\s?|\\s(?:dot|piste|punkt)\\s)';
const mailboxBefore = new RegExp(
  `(?<![\\p{L}\\d])[\\p{L}\\d_+-]{1,40}(?:${dot}[\\p{L}\\d_+-]{1,40}){0,3}$`,
  'iu',
);
const domainAfter = new RegExp(
  `^[\\p{L}\\d-]{2,63}(?:${dot}[\\p{L}\\d-]{2,63}){0,2}${dot}(?:fi|se|com|net|org|eu|ax|info|nu|no|ee|dk|de)(?![\\p{L}\\d])`,
  'iu',
);

const MAILBOX_REACH = 120;
const DOMAIN_REACH = 160;
const CUE_REACH = 40;

/** E-mail addresses, also spelled out: `name (at) town.fi`, `name ät town piste fi`. Form examples are none. */
export const detectEmail: PassageDetector = (passage, context) => {
  const { text } = passage;
  return [...plainAddresses(text), ...spelledAddresses(text, context)].flatMap((span) =>
    judge(text, span, context),
  );
};

function plainAddresses(text: string): Span[] {
  if (!text.includes('@')) return [];
  return [...text.matchAll(plain)]
    .filter(([address]) => !address.includes('..')) // Shortened: `nimi...@example.com` gives nobody away.
    .map((match) => ({ start: match.index, end: match.index + match[0].length }));
}

function spelledAddresses(text: string, { pack }: DetectorContext): Span[] {
  return [...text.matchAll(spelledAt)].flatMap((at) => {
    const domainStart = at.index + at[0].length;
    // The domain first: after most of the English `at` there is none, and looking back for a mailbox takes longer.
    const domain = domainAfter.exec(text.slice(domainStart, domainStart + DOMAIN_REACH));
    if (!domain || domain[0].startsWith('www')) return [];
    const mailbox = mailboxBefore.exec(text.slice(Math.max(0, at.index - MAILBOX_REACH), at.index));
    if (!mailbox) return [];
    const span = { start: at.index - mailbox[0].length, end: domainStart + domain[0].length };
    // English: `see more at example.com` is no address.
    const isAmbiguous = at[0].trim().toLowerCase() === 'at' && !/\s/u.test(domain[0]);
    return isAmbiguous && !hasCue(pack, 'email-words', textBefore(text, span.start, CUE_REACH)) ? [] : [span];
  });
}

function judge(text: string, span: Span, context: DetectorContext): Detection[] {
  const address = text.slice(span.start, span.end).toLowerCase();
  const [mailbox = ''] = address.split(/@|\s/u, 1);
  if (hasCue(context.pack, 'placeholder-names', mailbox)) return [];
  return [{ ...span, severity: emailSeverity(text, span, mailbox, address, context) }];
}

function emailSeverity(
  text: string,
  span: Span,
  mailbox: string,
  address: string,
  context: DetectorContext,
): Severity {
  const { pack, draft } = context;
  if (mailbox.split(/[._-]/u).some((part) => hasCue(pack, 'shared-mailboxes', part))) return 'note';
  const isOwn = pack.emailDomains?.some((domain) => address.endsWith(`@${domain}`)) ?? false;
  // The municipality's own address without a person's two names is one of a service.
  if (isOwn && (draft.account === 'work' || !mailbox.includes('.'))) return 'note';
  return contactSeverity(text, span, context);
}
