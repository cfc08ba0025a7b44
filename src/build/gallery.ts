// What the gallery shows: for each way an activity type is used in lessons one example with its words, and every
// drawing with the text that stands for it.

import type { Activity } from '#src/activities/definitions';
import type { GalleryData, GalleryExample, Picture } from '#src/catalogue/data';
import type { Lesson } from '#src/lesson/lesson';
import { lessonData, pictureOf, type Content } from './content';
import { pictureNames } from './picture';

/** Two activities look alike when they are of one type and use the same options of it. */
function shapeOf(activity: Activity): string {
  return JSON.stringify(activity, (key, value: unknown) =>
    key === '' || key === 'type' || key === 'phase' || key === 'backs' || key === 'several' ? value : 0,
  );
}

function exampleOf(content: Content, language: string, lesson: Lesson, activity: Activity): GalleryExample {
  const { words, pictures } = lessonData(content, language, lesson);
  const places = activity.type === 'check' ? [activity.id, activity.bank] : [activity.id];
  const own = Object.entries(words).filter(([key]) => places.some((place) => key.startsWith(`${place}.`)));
  return { lesson: lesson.id, activity, words: Object.fromEntries(own), pictures };
}

/** Text for each drawing that has one of its own in a lesson. */
function altsOf(content: Content, language: string): ReadonlyMap<string, string> {
  const alts = new Map<string, string>();
  for (const lesson of content.lessons) {
    const { words } = lessonData(content, language, lesson);
    for (const activity of lesson.activities) {
      if (activity.type === 'story')
        for (const { id, picture } of activity.panels) alts.set(picture, words[`${activity.id}.panels.${id}.alt`] ?? '');
      if (activity.type === 'chat')
        for (const node of activity.nodes)
          if (node.kind === 'story' && node.picture) alts.set(node.picture, words[`${activity.id}.pictures.${node.id}`] ?? '');
    }
  }
  return alts;
}

export function galleryData(content: Content, language: string): GalleryData {
  const examples = new Map<string, GalleryExample>();
  for (const lesson of content.lessons)
    for (const activity of lesson.activities) {
      const shape = shapeOf(activity);
      if (!examples.has(shape)) examples.set(shape, exampleOf(content, language, lesson, activity));
    }
  const alts = altsOf(content, language);
  const pictures = pictureNames(content.root).map((name): readonly [string, Picture, string] => [
    name,
    pictureOf(content, name),
    alts.get(name) ?? '',
  ]);
  return {
    examples: [...examples.values()].toSorted((a, b) => a.activity.type.localeCompare(b.activity.type)),
    pictures,
  };
}
