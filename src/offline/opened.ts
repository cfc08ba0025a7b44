// Keeps the lesson that is open, quietly, on devices whose owner asked them to keep their place.

import { parsePath } from '#src/address/paths';
import { basePath } from '#src/ui/basePath';
import { keep } from './keep';
import { lessonPart } from './list';

const begun = new Set<string>();

/** Whether the device asks to load little. */
function isSparing(): boolean {
  const connection: unknown = Reflect.get(navigator, 'connection');
  return typeof connection === 'object' && connection !== null && Reflect.get(connection, 'saveData') === true;
}

export async function keepOpened(): Promise<void> {
  const { language, page } = parsePath(window.location.pathname.slice(basePath.length - 1));
  if (!page || !('lesson' in page) || page.kind === 'teaching' || isSparing()) return;
  const wish = lessonPart(page.band, page.lesson);
  const name = `${language} ${wish}`;
  if (begun.has(name)) return;
  begun.add(name);
  // What did not come is tried again at the next occasion.
  if ((await keep({ language, wish })) !== 'kept') begun.delete(name);
}
