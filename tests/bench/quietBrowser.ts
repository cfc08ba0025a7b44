// A browser that is watched as little as possible. Tools that watch a page's requests, and the developer tools' slow
// network, which needs that watching, make Chromium read the whole program once more to know where each request comes
// from: 24 ms of a core in the middle of what is measured. Here it is only told what to open, over a pipe that carries
// the DevTools protocol: JSON, each message ended by a zero byte. The slow network is the server's.

import { spawn } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Readable, Writable } from 'node:stream';
import { findBrowser } from '../e2e/browser';

type Fields = Readonly<Record<string, unknown>>;

export interface QuietTab {
  /** Opens an address; resolves when the server's answer begins. */
  readonly open: (url: string) => Promise<void>;
  /** The value of an expression in the page, as far as JSON can say it. */
  readonly evaluate: (expression: string) => Promise<unknown>;
  /** Bytes of JavaScript's objects. */
  readonly heap: () => Promise<number>;
  readonly close: () => Promise<void>;
}

export interface QuietBrowser {
  /** A tab of a visitor who was never here. `watch` runs in the page before anything else; `cpu` is how many times slower than this machine. */
  readonly newTab: (size: { readonly width: number; readonly height: number }, cpu: number, watch: () => void) => Promise<QuietTab>;
  readonly close: () => Promise<void>;
}

const isFields = (value: unknown): value is Fields => typeof value === 'object' && value !== null;

/** A field's text, or '' when it has none. */
function textOf(fields: unknown, name: string): string {
  const value = isFields(fields) ? fields[name] : undefined;
  return typeof value === 'string' ? value : '';
}

export async function startQuietBrowser(): Promise<QuietBrowser> {
  const { path, args, env } = await findBrowser();
  const profile = mkdtempSync(join(tmpdir(), 'lamplight-bench-'));
  const child = spawn(path, [...args, '--headless', '--hide-scrollbars', `--user-data-dir=${profile}`, '--remote-debugging-pipe'], {
    stdio: ['ignore', 'ignore', 'ignore', 'pipe', 'pipe'],
    ...(env && { env }),
  });
  const [toBrowser, fromBrowser] = child.stdio.slice(3);
  if (!(toBrowser instanceof Writable) || !(fromBrowser instanceof Readable)) throw new Error('The browser has no pipes.');
  const waiting = new Map<number, { readonly resolve: (result: unknown) => void; readonly reject: (error: Error) => void }>();
  let count = 0;
  let rest = '';
  fromBrowser.setEncoding('utf8').on('data', (chunk: string) => {
    const messages = (rest + chunk).split('\0');
    rest = messages.pop() ?? '';
    for (const text of messages) {
      const message: unknown = JSON.parse(text);
      if (!isFields(message) || typeof message['id'] !== 'number') continue;
      const asked = waiting.get(message['id']);
      waiting.delete(message['id']);
      if (isFields(message['error'])) asked?.reject(new Error(textOf(message['error'], 'message')));
      else asked?.resolve(message['result']);
    }
  });
  // Whoever waits for a browser that is gone would wait for ever.
  child.once('exit', (code) => {
    for (const { reject } of waiting.values()) reject(new Error(`The browser ended with ${code ?? 'a signal'}.`));
  });
  child.once('error', (error) => {
    for (const { reject } of waiting.values()) reject(error);
  });
  const send = (method: string, params: Fields = {}, sessionId?: string) =>
    new Promise<unknown>((resolve, reject) => {
      const id = ++count;
      waiting.set(id, { resolve, reject });
      toBrowser.write(`${JSON.stringify({ id, method, params, ...(sessionId !== undefined && { sessionId }) })}\0`);
    });

  return {
    newTab: async (size, cpu, watch) => {
      const browserContextId = textOf(await send('Target.createBrowserContext'), 'browserContextId');
      const targetId = textOf(await send('Target.createTarget', { url: 'about:blank', browserContextId, ...size }), 'targetId');
      const session = textOf(await send('Target.attachToTarget', { targetId, flatten: true }), 'sessionId');
      const evaluate = async (expression: string) => {
        const answer = await send('Runtime.evaluate', { expression, returnByValue: true, awaitPromise: true }, session);
        return isFields(answer) && isFields(answer['result']) ? answer['result']['value'] : undefined;
      };
      await send('Emulation.setDeviceMetricsOverride', { ...size, deviceScaleFactor: 1, mobile: false }, session);
      await send('Emulation.setCPUThrottlingRate', { rate: cpu }, session);
      await send('Page.enable', {}, session);
      await send('Page.addScriptToEvaluateOnNewDocument', { source: `(${String(watch)})()` }, session);
      return {
        evaluate,
        open: async (url) => {
          const failed = textOf(await send('Page.navigate', { url }, session), 'errorText');
          if (failed !== '') throw new Error(`${url}: ${failed}`);
        },
        heap: async () => {
          await send('Performance.enable', {}, session);
          const answer = await send('Performance.getMetrics', {}, session);
          const metrics = isFields(answer) && Array.isArray(answer['metrics']) ? answer['metrics'] : [];
          return Number(metrics.find((one) => textOf(one, 'name') === 'JSHeapUsedSize')?.value ?? Number.NaN);
        },
        close: async () => {
          await send('Target.disposeBrowserContext', { browserContextId });
        },
      };
    },
    close: async () => {
      const ended = new Promise((resolve) => child.once('exit', resolve));
      // It may be gone before it answers.
      send('Browser.close').catch(() => {});
      await ended;
      rmSync(profile, { recursive: true, force: true, maxRetries: 5 });
    },
  };
}
