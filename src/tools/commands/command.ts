/** Takes the parameters after its name; answers the exit code: 0 fine, 1 something was found wrong, 2 called wrongly. */
export type Command = (parameters: readonly string[]) => number | Promise<number>;
