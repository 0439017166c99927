import { run } from './run.ts';

// A reader that closed the pipe (`deal check | head`) has what it wanted.
process.stdout.on('error', (error: NodeJS.ErrnoException) => {
  if (error.code === 'EPIPE') process.exit(process.exitCode ?? 0);
  throw error;
});

// The bundle is CommonJS, which knows no await at its top.
void main();

async function main(): Promise<void> {
  process.exitCode = await run(process.argv.slice(2), {
    out: (text) => process.stdout.write(text),
    err: (text) => process.stderr.write(text),
    colour: colourWanted(),
    width: Math.min(process.stdout.columns ?? 100, 120),
  });
}

/** Colour goes to a terminal alone, and not to one whose owner said no (https://no-color.org). */
function colourWanted(): boolean {
  if (process.env['NO_COLOR'] !== undefined && process.env['NO_COLOR'] !== '') return false;
  return process.stdout.isTTY && process.env['TERM'] !== 'dumb';
}
