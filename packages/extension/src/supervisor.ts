import type { Disposable, LogOutputChannel } from 'vscode';
import type { LanguageClient } from 'vscode-languageclient/node';
import type { Backoff } from './backoff.ts';
import { createBackoff } from './backoff.ts';
import { watch } from './watchdog.ts';

/**
 * Keeps a language server running. One that ends, does not start, or no longer answers is replaced by a new one, after
 * ever longer waits and for as long as it takes. The person is never told.
 */
export class Supervisor implements Disposable {
  readonly #create: (onClosed: () => void) => LanguageClient;
  readonly #onStart: (client: LanguageClient) => void;
  readonly #output: LogOutputChannel;
  readonly #backoff: Backoff = createBackoff();
  #client: LanguageClient | undefined;
  #watch: Disposable | undefined;
  #timer: NodeJS.Timeout | undefined;
  #disposed = false;
  #busy = true;

  /**
   * @param create makes a client that has not been started
   * @param onStart called with each client before it starts: the place for its handlers
   */
  constructor(create: (onClosed: () => void) => LanguageClient, onStart: (client: LanguageClient) => void, output: LogOutputChannel) {
    this.#create = create;
    this.#onStart = onStart;
    this.#output = output;
  }

  /** The client that runs, or starts. */
  get client(): LanguageClient | undefined {
    return this.#client;
  }

  /** What the server last said of itself. */
  set busy(busy: boolean) {
    this.#busy = busy;
  }

  async start(): Promise<void> {
    this.#busy = true;
    const client = this.#create(() => this.#ended(client));
    this.#client = client;
    this.#onStart(client);
    try {
      await client.start();
      this.#watch = watch({
        ping: () => client.sendRequest('deal/ping'),
        kill: () => {
          this.#output.warn('The language server no longer answers and is replaced.');
          client.serverProcess?.kill('SIGKILL');
        },
        busy: () => this.#busy,
        setTimer: (run, milliseconds) => {
          const timer = setTimeout(run, milliseconds);
          return { dispose: () => clearTimeout(timer) };
        },
      });
    } catch (error) {
      this.#output.error(`The language server did not start. ${error instanceof Error ? error.message : String(error)}`);
      this.#ended(client);
    }
  }

  /** Ends the server and starts another at once: the person asked for it. */
  async restart(): Promise<void> {
    this.#backoff.reset();
    clearTimeout(this.#timer);
    const old = this.#client;
    this.#release();
    await end(old);
    await this.start();
  }

  dispose(): void {
    this.#disposed = true;
    clearTimeout(this.#timer);
    const old = this.#client;
    this.#release();
    void end(old);
  }

  #ended(client: LanguageClient): void {
    if (client !== this.#client || this.#disposed) return;
    this.#release();
    const wait = this.#backoff.next(Date.now());
    this.#output.info(`The language server ended. A new one starts in ${wait} ms.`);
    this.#timer = setTimeout(() => {
      void end(client);
      void this.start();
    }, wait);
  }

  #release(): void {
    this.#watch?.dispose();
    this.#watch = undefined;
    this.#client = undefined;
  }
}

/** Ends a client whatever state it is in; one that never ran has nothing to end. */
async function end(client: LanguageClient | undefined): Promise<void> {
  const server = client?.serverProcess;
  try {
    await client?.dispose(1_000);
  } catch {
    server?.kill('SIGKILL');
  }
}
