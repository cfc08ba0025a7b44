// What authors give to a chat: its words, pictures and people, and what must hold.

import { needsOf } from '#src/content/activityNeeds';
import { checkChat } from './checkChat';
import { chat } from './definition';

export const chatNeeds = needsOf(chat, {
  textKeys: (activity) => [
    `${activity.id}.title`,
    `${activity.id}.intro`,
    ...activity.nodes.flatMap((node) => {
      const key = `${activity.id}.nodes.${node.id}`;
      if (node.kind === 'stop')
        return [
          `${key}.question`,
          ...node.options.flatMap((option) => [
            `${key}.options.${option.id}.text`,
            `${key}.options.${option.id}.feedback`,
          ]),
        ];
      return [
        `${key}.text`,
        ...(node.labels ? [`${key}.note`] : []),
        ...(node.kind === 'story' && node.picture ? [`${activity.id}.pictures.${node.id}`] : []),
      ];
    }),
    ...activity.reflection.flatMap((id) => [
      `${activity.id}.reflection.${id}.question`,
      `${activity.id}.reflection.${id}.thought`,
    ]),
  ],
  pictures: (activity) => [
    ...Object.values(activity.faces),
    ...activity.nodes.flatMap((node) => (node.kind === 'story' && node.picture ? [node.picture] : [])),
  ],
  people: (activity) => [activity.me, ...activity.nodes.flatMap((node) => (node.kind === 'say' ? [node.who] : []))],
  check: checkChat,
});
