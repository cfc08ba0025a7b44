// A static server as a school's host would be: brotli, long caching of hashed files, nothing clever. Answers are
// compressed once and kept, so that no figure contains the compressor. The line to it can be made slow.

import { existsSync, readFileSync, statSync } from 'node:fs';
import { createServer, type Server, type ServerResponse } from 'node:http';
import { extname, join, normalize } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import { brotliCompressSync } from 'node:zlib';

const types: Readonly<Record<string, string>> = {
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript',
  '.css': 'text/css',
  '.json': 'application/json',
  '.svg': 'image/svg+xml',
  '.woff2': 'font/woff2',
};

export interface Line {
  /** Bytes a second, shared by all answers on the way; -1 is no limit. */
  readonly throughput: number;
  /** Milliseconds from a request to the first byte of its answer. */
  readonly latency: number;
}

export interface Sent {
  /** Milliseconds since 1970. */
  readonly at: number;
  /** With the headers. */
  readonly bytes: number;
}

export interface BenchServer {
  readonly url: string;
  /** How answers go from now on. What was sent is counted anew: the list grows with every answer that is through. */
  readonly slowTo: (line: Line) => readonly Sent[];
  /** Resolves when nothing has been asked for so many milliseconds. */
  readonly quietFor: (time: number) => Promise<void>;
  readonly close: () => void;
}

/** Bytes of a packet on a slow line. */
const packetSize = 1400;
/** Milliseconds a late timer may catch up. */
const longestLag = 20;

/** Serves `folder`, and `extra` as whole pages by their path. */
export async function serve(folder: string, extra: Readonly<Record<string, string>>): Promise<BenchServer> {
  const ready = new Map<string, { readonly body: Buffer; readonly type: string; readonly packed: boolean }>();
  const answerFor = (path: string) => {
    const known = ready.get(path);
    if (known) return known;
    const page = extra[path];
    let file = join(folder, normalize(path));
    if (page === undefined && existsSync(file) && statSync(file).isDirectory()) file = join(file, 'index.html');
    if (page === undefined && !existsSync(file)) return null;
    const extension = page === undefined ? extname(file) : '.html';
    const raw = page === undefined ? readFileSync(file) : Buffer.from(page);
    const packed = extension !== '.woff2';
    const answer = { body: packed ? brotliCompressSync(raw) : raw, type: types[extension] ?? 'application/octet-stream', packed };
    ready.set(path, answer);
    return answer;
  };
  let line: Line = { throughput: -1, latency: 0 };
  let sent: Sent[] = [];
  let busySince = 0;
  const open = new Set<ServerResponse>();

  /** Answers on the way over a slow line take turns, a packet each. */
  const onTheWay: { readonly response: ServerResponse; rest: Buffer }[] = [];
  let isSending = false;
  const sendPackets = async () => {
    if (isSending) return;
    isSending = true;
    let due = performance.now();
    for (let one = onTheWay.shift(); one; one = onTheWay.shift()) {
      const packet = one.rest.subarray(0, packetSize);
      one.rest = one.rest.subarray(packetSize);
      due = Math.max(due, performance.now() - longestLag) + (packet.length / line.throughput) * 1000;
      if (due > performance.now()) await wait(due - performance.now());
      one.response.write(packet);
      if (one.rest.length > 0) onTheWay.push(one);
      else one.response.end();
    }
    isSending = false;
  };

  const server: Server = createServer((request, response) => {
    const answer = answerFor(decodeURI((request.url ?? '/').split('?')[0] ?? '/'));
    const before = request.socket.bytesWritten;
    open.add(response);
    response.once('close', () => {
      open.delete(response);
      busySince = performance.now();
      sent.push({ at: Date.now(), bytes: request.socket.bytesWritten - before });
    });
    void wait(line.latency).then(() => {
      if (!answer) {
        response.writeHead(404).end();
        return;
      }
      response.writeHead(200, {
        'content-type': answer.type,
        'content-length': answer.body.length,
        ...(answer.packed && { 'content-encoding': 'br' }),
        'cache-control': answer.type.startsWith('text/html') ? 'no-cache' : 'public, max-age=31536000, immutable',
      });
      if (line.throughput < 0) {
        response.end(answer.body);
        return;
      }
      onTheWay.push({ response, rest: answer.body });
      void sendPackets();
    });
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const address = server.address();
  if (address === null || typeof address === 'string') throw new Error('The server has no port.');
  return {
    url: `http://127.0.0.1:${address.port}`,
    slowTo: (next) => {
      line = next;
      sent = [];
      return sent;
    },
    quietFor: async (time) => {
      while (open.size > 0 || performance.now() - busySince < time) await wait(50);
    },
    close: () => void server.close(),
  };
}
