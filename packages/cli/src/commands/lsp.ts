import type { ExitCode, Terminal } from '../command.ts';

/** `deal lsp --stdio`: the language server, for any editor that speaks its protocol. Ends when the editor hangs up. */
export async function lsp(args: readonly string[], terminal: Terminal): Promise<ExitCode> {
  if (!args.includes('--stdio')) {
    terminal.err('deal lsp: say --stdio. It is the one way this server speaks.\n');
    return 2;
  }
  const { serve } = await import('@dealwright/server');
  await serve();
  return 0;
}
