// Two windows of one class talk through the browser alone: nothing leaves the device. Each pair has a name of its
// own, so that two lessons, or twice the same one, do not disturb each other.

import { isRecord } from '#src/content/saved';
import { parseClass, type ClassState } from './classState';

export interface ClassChannel {
  send(state: ClassState): void;
  close(): void;
}

interface Listener {
  /** The other window has changed something. */
  readonly onState: (state: ClassState) => void;
  /** The other window has just been opened, and asks where the class is. */
  readonly onAsk: () => void;
}

/** `null` where the browser has no BroadcastChannel: each window then goes on alone. */
export function openChannel(name: string, { onState, onAsk }: Listener): ClassChannel | null {
  if (typeof BroadcastChannel === 'undefined') return null;
  const channel = new BroadcastChannel(`lamplight-class-${name}`);
  channel.addEventListener('message', ({ data }: MessageEvent<unknown>) => {
    if (!isRecord(data)) return;
    if (data['kind'] === 'ask') onAsk();
    if (data['kind'] !== 'state') return;
    const state = parseClass(data['state']);
    if (state) onState(state);
  });
  // A BroadcastChannel never leaves its origin, and takes no target.
  // oxlint-disable-next-line unicorn/require-post-message-target-origin
  const post = (message: unknown) => channel.postMessage(message);
  post({ kind: 'ask' });
  return {
    send: (state) => post({ kind: 'state', state }),
    close: () => channel.close(),
  };
}

/** A name for a new pair of windows. */
export function newChannelName(): string {
  return Array.from(crypto.getRandomValues(new Uint8Array(6)), (byte) => (byte % 36).toString(36)).join('');
}

interface ClassHash {
  readonly place: string | null;
  /** Name of the pair of windows. */
  readonly channel: string | null;
  /** The length chosen on the plan. */
  readonly minutes: number | null;
}

/** What stands behind the # of a window of a class: `<place>~<channel>@<minutes>`, each of which may be missing. */
export function parseClassHash(hash: string): ClassHash {
  const [where = '', minutes = ''] = hash.replace(/^#/, '').split('@');
  const [place = '', channel = ''] = where.split('~');
  return {
    place: place === '' ? null : place,
    channel: /^[a-z0-9]{1,20}$/.test(channel) ? channel : null,
    minutes: /^\d{1,3}$/.test(minutes) ? Number(minutes) : null,
  };
}
