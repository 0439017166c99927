import { run } from './run.ts';

// A reader that closed the pipe (`deal check | head`) has what it wanted.
process.stdout.on('error', (error: NodeJS.ErrnoException) => {
  if (error.code === 'EPIPE') process.exit(process.exitCode ?? 0);
  throw error;
});

// The bundle is CommonJS, which knows no await at its top.
void void run(process.argv.slice(2), {
  out: (text) => void process.stdout.write(text),
  err: (text) => void process.stderr.write(text),
  colour: colourWanted(),
  width: Math.min(process.stdout.columns ?? 100, 120),
}).then((code) => {
  process.exitCode = code;
});

/** Colour goes to a terminal alone, and not to one whose owner said no (https://no-color.org). */
function colourWanted(): boolean {
  if (process.env['NO_COLOR'] !== undefined && process.env['NO_COLOR'] !== '') return false;
  return process.stdout.isTTY === true && process.env['TERM'] !== 'dumb';
}
