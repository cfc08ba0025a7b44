// What must hold for the graph of a chat (curriculum section 7): every node reached, every path ends, every end
// comes after help, and from every stop one can go back and choose again.

import { checkIds } from '#src/content/ids';
import type { Problem } from '#src/content/problem';
import { door, type ChatActivity, type ChatDecision, type ChatNode } from './definition';
import { nodeOf, transcriptOf } from './transcript';

function targets(node: ChatNode): readonly string[] {
  if (node.kind === 'stop') return [...node.options.map((option) => option.next), node.door];
  return node.next === null ? [] : [node.next];
}

function checkTargets(activity: ChatActivity): Problem[] {
  const problems: Problem[] = [];
  const known = new Set(activity.nodes.map((node) => node.id));
  for (const node of activity.nodes)
    for (const target of targets(node))
      if (!known.has(target))
        problems.push({
          where: `${activity.id} › ${node.id}`,
          what: `leads to "${target}", which does not exist`,
          how: 'name an existing node, or null for the end',
        });
  return problems;
}

function checkReached(activity: ChatActivity): Problem[] {
  const reached = new Set<string>();
  const open = activity.nodes.slice(0, 1);
  for (let node = open.pop(); node; node = open.pop()) {
    if (reached.has(node.id)) continue;
    reached.add(node.id);
    for (const target of targets(node)) {
      const next = nodeOf(activity, target);
      if (next) open.push(next);
    }
  }
  return activity.nodes
    .filter((node) => !reached.has(node.id))
    .map((node) => ({
      where: `${activity.id} › ${node.id}`,
      what: 'no path leads to this node',
      how: 'let an option or a node lead to it, or remove it',
    }));
}

/** Walks every path once per node and "help already received", and reports circles and ends without help. */
function checkEnds(activity: ChatActivity): Problem[] {
  const problems = new Map<string, Problem>();
  const finished = new Set<string>();
  const walk = (node: ChatNode, helped: boolean, path: readonly string[]) => {
    const where = `${activity.id} › ${node.id}`;
    if (path.includes(node.id)) {
      problems.set(`circle ${node.id}`, {
        where,
        what: `a path runs in a circle: ${[...path.slice(path.indexOf(node.id)), node.id].join(' → ')}`,
        how: 'let the path go on to a later node',
      });
      return;
    }
    const hasHelp = helped || (node.kind === 'story' && node.help === true);
    const key = `${node.id} ${hasHelp}`;
    if (finished.has(key)) return;
    finished.add(key);
    if (targets(node).length === 0 && !hasHelp)
      problems.set(`end ${node.id}`, {
        where,
        what: 'the chat can end here without help',
        how: 'let every path pass a story node with help: true',
      });
    for (const target of targets(node)) {
      const next = nodeOf(activity, target);
      if (next) walk(next, hasHelp, [...path, node.id]);
    }
  };
  const first = activity.nodes[0];
  if (first) walk(first, false, []);
  return [...problems.values()];
}

function checkStops(activity: ChatActivity): Problem[] {
  const problems: Problem[] = [];
  for (const stop of activity.nodes) {
    if (stop.kind !== 'stop') continue;
    const where = `${activity.id} › ${stop.id}`;
    problems.push(...checkIds(where, stop.options.map((option) => option.id)));
    if (stop.options.some((option) => option.id === door))
      problems.push({ where, what: `an option is called "${door}"`, how: 'choose another id; the Tell door is built in' });
    if (stop.options.length < 3 || stop.options.length > 4)
      problems.push({ where, what: `a stop with ${stop.options.length} options`, how: 'offer three or four' });
    if (!stop.options.some((option) => option.verdict === 'strong'))
      problems.push({ where, what: 'no option is right', how: "give one option the verdict 'strong'" });
  }
  return problems;
}

/** Plays every way to every stop and rewinds to it. Only for a graph that is otherwise sound. */
function checkRewind(activity: ChatActivity): Problem[] {
  const unreachable = new Map<string, Problem>();
  const play = (decisions: readonly ChatDecision[]) => {
    const { stop, turns } = transcriptOf(activity, decisions);
    for (const turn of turns) {
      if (turn.kind !== 'decision') continue;
      const back = transcriptOf(activity, decisions.slice(0, turn.before));
      if (back.stop?.id !== turn.stop.id)
        unreachable.set(turn.stop.id, {
          where: `${activity.id} › ${turn.stop.id}`,
          what: 'going back to this stop does not show it again',
          how: 'let each stop stand only once on a path',
        });
    }
    if (stop)
      for (const option of [...stop.options.map((one) => one.id), door])
        play([...decisions, { stop: stop.id, option }]);
  };
  play([]);
  return [...unreachable.values()];
}

export function checkChat(activity: ChatActivity): Problem[] {
  const problems = [
    ...checkIds(activity.id, activity.nodes.map((node) => node.id)),
    ...checkIds(activity.id, activity.reflection),
    ...checkTargets(activity),
    ...checkReached(activity),
    ...checkEnds(activity),
    ...checkStops(activity),
  ];
  for (const node of activity.nodes)
    if (node.kind === 'say' && activity.faces[node.who] === undefined)
      problems.push({
        where: `${activity.id} › ${node.id}`,
        what: `"${node.who}" has no face`,
        how: 'add the person to faces',
      });
  return problems.length > 0 ? problems : checkRewind(activity);
}
