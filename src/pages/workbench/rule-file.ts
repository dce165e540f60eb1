/** Whether a file, by its name, holds rules: whatever is not named after something else. */
export const isRuleFile = (name: string): boolean =>
  !['pack.yaml', 'guidelines.yaml', 'words.yaml'].includes(name) && !name.startsWith('spoken.');
