/** Programs that come as packages of Debian: installed where they are missing and this machine lets us. */
import { complain, run, say, step } from './terminal.mjs';

/**
 * @param {object} wanted
 * @param {string} wanted.what what needs it, and that it is missing, as a sentence
 * @param {readonly string[]} wanted.packages
 * @param {string} wanted.elsewhere what to do where there is no apt-get
 * @param {() => boolean} wanted.isHere
 * @returns {Promise<boolean>} whether it is there now
 */
export async function ensurePackages({ what, packages, elsewhere, isHere }) {
  if (isHere()) {
    return true;
  }
  const prefix = await administrator();
  say(what);
  if (prefix === undefined) {
    complain('This account cannot install it.');
    complain(`On Debian or Ubuntu run:  sudo apt-get install ${packages.join(' ')}`);
    complain(elsewhere);
    return false;
  }
  const env = { ...process.env, DEBIAN_FRONTEND: 'noninteractive' };
  for (const words of [['apt-get', 'update', '-q'], ['apt-get', 'install', '-y', '-q', '--no-install-recommends', ...packages]]) {
    const [command = '', ...args] = [...prefix, ...words];
    await step(`Running ${[command, ...args].join(' ')}`, command, args, { env });
  }
  if (!isHere()) {
    complain('It is still missing; the words of apt-get above say why.');
  }
  return isHere();
}

/** How to run a program as administrator: as we are, by sudo without a password, or not at all (undefined). */
async function administrator() {
  if ((await run('apt-get', ['--version'])).code !== 0) {
    return undefined;
  }
  if (process.getuid?.() === 0) {
    return [];
  }
  return (await run('sudo', ['-n', 'true'])).code === 0 ? ['sudo', '-n'] : undefined;
}
