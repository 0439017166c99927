import { spawn } from 'node:child_process';
import type { ChildProcessWithoutNullStreams } from 'node:child_process';

/** What z3 says of the assertions that stand. */
export type Satisfied = 'sat' | 'unsat' | 'unknown';

const END = 'that-is-all';

/** One z3, kept for many questions: commands go in, lines come out, and nothing stays behind after a `pop`. */
export class Solver {
  readonly #process: ChildProcessWithoutNullStreams = spawn('z3', ['-in', '-smt2']);
  #text = '';
  #waiting: { readonly done: (lines: readonly string[]) => void; readonly failed: (error: Error) => void } | undefined;
  /** Milliseconds that z3 took to answer, and questions that it answered. */
  readonly spent = { milliseconds: 0, checks: 0 };

  constructor() {
    this.#process.stdout.setEncoding('utf8').on('data', (text: string) => { this.#read(text); });
    this.#process.once('error', () => { this.#waiting?.failed(new Error('There is no z3 here. `npm test` installs it, or says how.')); });
    this.#process.stdin.on('error', () => { /* The process is gone; its own event says so. */ });
    this.#process.once('exit', () => { this.#waiting?.failed(new Error('z3 ended by itself.')); });
    this.#process.stdin.write('(set-option :timeout 2000)\n');
  }

  /** Sends commands and gives back the lines that z3 prints. */
  ask(commands: readonly string[]): Promise<readonly string[]> {
    return new Promise((done, failed) => {
      this.#waiting = { done, failed };
      this.#process.stdin.write(`${commands.join('\n')}\n(echo "${END}")\n`);
    });
  }

  /** Sends commands of which the last is a check, and gives back its answer. */
  async check(commands: readonly string[]): Promise<Satisfied> {
    const start = performance.now();
    const lines = await this.ask([...commands, '(check-sat)']);
    this.spent.milliseconds += performance.now() - start;
    this.spent.checks++;
    const answer = lines.at(-1);
    if (lines.length !== 1 || (answer !== 'sat' && answer !== 'unsat' && answer !== 'unknown')) throw new Error(`z3 said: ${lines.join('\n')}\nof\n${commands.join('\n')}`);
    return answer;
  }

  /** The values of some constants in the model at hand, as terms. */
  async values(names: readonly string[]): Promise<ReadonlyMap<string, string>> {
    if (names.length === 0) return new Map();
    const text = (await this.ask([`(get-value (${names.join(' ')}))`])).join(' ');
    return new Map([...text.matchAll(/\((\w+) (true|false|\d+|\(- \d+\))\)/g)].map(([, name = '', value = '']) => [name, value]));
  }

  /** Ends the process. */
  close(): void {
    this.#waiting = undefined;
    this.#process.removeAllListeners('exit');
    this.#process.kill();
  }

  #read(text: string): void {
    this.#text += text;
    const end = this.#text.indexOf(`${END}\n`);
    if (end < 0) return;
    const lines = this.#text.slice(0, end).split('\n').filter((line) => line !== '');
    this.#text = this.#text.slice(end + END.length + 1);
    const waiting = this.#waiting;
    this.#waiting = undefined;
    waiting?.done(lines);
  }
}
