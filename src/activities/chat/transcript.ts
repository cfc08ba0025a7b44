// What of a chat is on the screen after some decisions. Everything about a path is derived, nothing is stored.

import type { ChatActivity, ChatDecision, ChatNode, ChatOption, SayNode, StopNode, StoryNode } from './definition';

export type ChatTurn =
  | { readonly kind: 'node'; readonly node: SayNode | StoryNode }
  | {
      readonly kind: 'decision';
      readonly stop: StopNode;
      /** `null` is the Tell door. */
      readonly option: ChatOption | null;
      /** How many decisions came before this one. */
      readonly before: number;
    };

export interface Transcript {
  readonly turns: readonly ChatTurn[];
  /** The stop that waits for a decision; `null` when the chat has ended. */
  readonly stop: StopNode | null;
}

export function nodeOf(activity: ChatActivity, id: string | null): ChatNode | undefined {
  return activity.nodes.find((node) => node.id === id);
}

/** Follows the decisions from the first node. Stops at the first undecided stop, or at the end. */
export function transcriptOf(activity: ChatActivity, decisions: readonly ChatDecision[]): Transcript {
  const turns: ChatTurn[] = [];
  let node = activity.nodes[0];
  let made = 0;
  // A chat that runs in a circle is an author's mistake; checkChat reports it, here it must only not hang.
  for (let guard = 0; node && guard < 500; guard++) {
    if (node.kind !== 'stop') {
      turns.push({ kind: 'node', node });
      node = nodeOf(activity, node.next);
      continue;
    }
    const stop: StopNode = node;
    const decision = decisions[made];
    if (decision?.stop !== stop.id) return { turns, stop };
    const option = stop.options.find((one) => one.id === decision.option) ?? null;
    turns.push({ kind: 'decision', stop, option, before: made });
    made++;
    node = nodeOf(activity, option ? option.next : stop.door);
  }
  return { turns, stop: null };
}

/** The turns that carry labels; the rewind walks through these. */
export function labelledTurns(turns: readonly ChatTurn[]): readonly ChatTurn[] {
  return turns.filter((turn) => turn.kind === 'node' && (turn.node.labels?.length ?? 0) > 0);
}
