/** What the scripts say, and how they run other programs. */
import { spawn } from 'node:child_process';

/** Prints one line. */
export function say(/** @type {string} */ line = '') {
  process.stdout.write(`${line}\n`);
}

/** Prints one line for what went wrong. */
export function complain(/** @type {string} */ line) {
  process.stderr.write(`${line}\n`);
}

/**
 * Runs a program as one step of a script: says what it does, shows that it is still at it, says how long it took.
 * With `show`, its output goes straight to the terminal; otherwise it is kept, and shown only if the program fails.
 *
 * @param {string} title
 * @param {string} command
 * @param {readonly string[]} args
 * @param {{ cwd?: string, env?: NodeJS.ProcessEnv, show?: boolean, accept?: readonly number[], shell?: boolean }} [options]
 *   `accept` lists the exit codes that are fine, by default 0 alone
 * @returns {Promise<{ ok: boolean, code: number | null, output: string, seconds: number }>}
 */
export async function step(title, command, args, options = {}) {
  const { cwd, env = process.env, show = false, accept = [0], shell = false } = options;
  const started = Date.now();
  say(`• ${title} …`);
  const heartbeat = setInterval(() => say(`  still at it after ${seconds(started)} s`), 20_000);
  const { code, output } = await run(command, args, { cwd, env, shell, show });
  clearInterval(heartbeat);
  const ok = code !== null && accept.includes(code);
  if (!ok && !show) {
    complain(output.trimEnd());
  }
  say(`  ${ok ? 'done' : 'FAILED'} in ${seconds(started)} s`);
  return { ok, code, output, seconds: seconds(started) };
}

/**
 * Runs a program to its end and gives back its exit code and all that it printed.
 *
 * @param {string} command
 * @param {readonly string[]} args
 * @param {{ cwd?: string, env?: NodeJS.ProcessEnv, show?: boolean, shell?: boolean }} [options]
 * @returns {Promise<{ code: number | null, output: string }>} the code is null where the program could not be started or was killed
 */
export function run(command, args, { cwd, env, show = false, shell = false } = {}) {
  return new Promise((done) => {
    const child = spawn(command, args, { cwd, env, shell, stdio: ['ignore', 'pipe', 'pipe'] });
    let output = '';
    const keep = (/** @type {NodeJS.WriteStream} */ stream) => (/** @type {Buffer} */ chunk) => {
      output += chunk.toString();
      if (show) {
        stream.write(chunk);
      }
    };
    child.stdout.on('data', keep(process.stdout));
    child.stderr.on('data', keep(process.stderr));
    child.on('error', (error) => done({ code: null, output: `${output}${error.message}\n` }));
    child.on('close', (code) => done({ code, output }));
  });
}

function seconds(/** @type {number} */ started) {
  return Math.round((Date.now() - started) / 1000);
}
