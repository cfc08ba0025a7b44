// An activity as it is when everything in it was answered: for the gallery and for pictures. Saved states, so each
// type reads them with its own parser. One answer is a common one where the type has such answers.

import type { Activity } from './definitions';
import { transcriptOf } from './chat/transcript';
import type { ChatActivity, ChatDecision } from './chat/definition';
import { questionsOf } from './choice/definition';
import { scenesOf } from './reply/definition';
import { lineIds } from './spot/definition';
import { assertNever } from '#src/content/assertNever';

const pairsOf = <T>(list: readonly T[], value: (item: T, index: number) => readonly [string, unknown]) =>
  Object.fromEntries(list.map(value));

/** The decisions of someone who takes the first option at every stop. */
export function firstWay(activity: ChatActivity): readonly ChatDecision[] {
  const decisions: ChatDecision[] = [];
  for (;;) {
    const { stop } = transcriptOf(activity, decisions);
    const option = stop?.options[0];
    if (!stop || !option) return decisions;
    decisions.push({ stop: stop.id, option: option.id });
  }
}

/** A saved state; `undefined` for types in which there is nothing to answer. */
export function answered(activity: Activity): unknown {
  switch (activity.type) {
    case 'breathe':
    case 'story':
    case 'opinion':
      return undefined;
    case 'cards':
      return { turned: activity.cards.map((card) => card.id) };
    case 'chat':
      return { decisions: firstWay(activity), felt: ['flattered', 'uneasy'], rewound: Number.MAX_SAFE_INTEGER };
    case 'check':
      return { chosen: pairsOf(activity.questions, ({ id, options, right }, index) => [id, index === 0 ? options[0] : right]) };
    case 'choice':
      return { chosen: questionsOf(activity).flatMap(({ options }) => (activity.several ? options : options.slice(0, 1)).map(({ id }) => id)) };
    case 'circle':
      return { lit: ['parent', 'grandparent'] };
    case 'compose':
      return { chosen: pairsOf(activity.parts, ({ id, choices }) => [id, choices[0]]) };
    case 'match':
      return { chosen: pairsOf(activity.pairs, (pair, index) => [pair, index === 0 ? activity.pairs[1] : pair]) };
    case 'order':
      return { order: activity.items.toReversed(), checked: true };
    case 'plan':
      return { chosen: pairsOf(activity.sections, ({ id, choices }) => [id, choices.slice(0, 2)]) };
    case 'reply': {
      const states = scenesOf(activity).map(({ scene }) => ({ current: scene.options[0]?.id, tried: [] }));
      return { ...states[0], second: states[1] };
    }
    case 'sort':
      return {
        placed: pairsOf(activity.items, ({ id, accepts }, index) => [id, index === 0 ? activity.groups.at(-1)?.id : accepts[0]]),
      };
    case 'spot':
      return { opened: lineIds(activity) };
    default:
      return assertNever(activity);
  }
}
