/** What went wrong with a file, by the code of the operating system. */
const fileFaults: Readonly<Record<string, string>> = {
  ENOENT: 'there is no such file or folder',
  EACCES: 'it may not be read or written by you',
  EPERM: 'it may not be read or written by you',
  EISDIR: 'it is a folder, not a file',
  ENOTDIR: 'a part of this path is a file, not a folder',
  ENOSPC: 'the disk is full',
};

/** An error in plain words, for whoever typed the command. */
export function errorText(error: unknown): string {
  if (!(error instanceof Error)) return String(error);
  const code = 'code' in error && typeof error.code === 'string' ? error.code : '';
  const path = 'path' in error && typeof error.path === 'string' ? error.path : '';
  const fault = fileFaults[code];
  if (fault) return `${path || 'A file that was named'}: ${fault}.`;
  if (code.startsWith('ERR_PARSE_ARGS')) {
    const [first = ''] = error.message.split(/(?<=')\. /);
    return `${first.replace(/\.$/, '')}: see npm run -s kintaitta -- help`;
  }
  return error.message;
}
