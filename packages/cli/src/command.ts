/** Where a command writes, and how. Results go to `out`, messages to `err`. */
export interface Terminal {
  readonly out: (text: string) => unknown;
  readonly err: (text: string) => unknown;
  readonly colour: boolean;
  readonly width: number;
}

/** What the shell is told: clean, findings at or above the bar, or the command could not run. */
export type ExitCode = 0 | 1 | 2;

export type Command = (args: readonly string[], terminal: Terminal) => Promise<ExitCode>;
