import { connect, type Socket } from 'node:net';

type Answer = [type: 1, id: number, problem: { error: string; message: string } | null, result: unknown];

/**
 * Firefox's own remote control: messages of JSON over TCP, each after its length in bytes and a colon.
 * https://firefox-source-docs.mozilla.org/testing/marionette/Protocol.html
 */
export class Marionette {
  #socket: Socket;
  #received = Buffer.alloc(0);
  #waiting = new Map<number, (answer: Answer) => void>();
  #last = 0;

  private constructor(socket: Socket) {
    this.#socket = socket;
    socket.on('data', (chunk) => this.#take(chunk));
    socket.on('error', () => socket.destroy());
    socket.on('close', () => {
      for (const [id, settle] of this.#waiting) settle([1, id, { error: 'closed', message: 'Firefox has gone' }, null]);
      this.#waiting.clear();
    });
  }

  /** @throws when nothing listens there yet */
  static connect(port: number): Promise<Marionette> {
    return new Promise((resolve, reject) => {
      const socket = connect(port, '127.0.0.1');
      socket.once('error', reject);
      socket.once('connect', () => {
        socket.off('error', reject);
        resolve(new Marionette(socket));
      });
    });
  }

  /** Sends a command such as "WebDriver:Navigate" and waits for what comes back. */
  send<T>(command: string, parameters: object = {}): Promise<T> {
    this.#last += 1;
    const id = this.#last;
    const message = JSON.stringify([0, id, command, parameters]);
    return new Promise((resolve, reject) => {
      if (this.#socket.destroyed) return reject(new Error(`${command}: Firefox has gone`));
      this.#waiting.set(id, ([, , problem, result]) => {
        if (problem) reject(new Error(`${command}: ${problem.error}: ${problem.message}`));
        else resolve(result as T);
      });
      this.#socket.write(`${Buffer.byteLength(message)}:${message}`);
    });
  }

  close(): void {
    this.#socket.destroy();
  }

  #take(chunk: Buffer): void {
    this.#received = Buffer.concat([this.#received, chunk]);
    for (;;) {
      const colon = this.#received.indexOf(':');
      const end = colon + 1 + Number(this.#received.subarray(0, colon));
      if (colon < 0 || this.#received.length < end) return;
      const message = JSON.parse(this.#received.subarray(colon + 1, end).toString());
      this.#received = this.#received.subarray(end);
      // The first message is a greeting, and not an array.
      if (!Array.isArray(message)) continue;
      const answer = message as Answer;
      const settle = this.#waiting.get(answer[1]);
      this.#waiting.delete(answer[1]);
      settle?.(answer);
    }
  }
}
