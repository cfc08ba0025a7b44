// Plays a lesson as a pupil does: answers each step, reads what comes back, goes on.

import type { Locator } from 'playwright-core';
import type { Language } from '#locales/index';
import type { Activity } from '#src/activities/definitions';
import { door, type ChatActivity, type ChatDecision } from '#src/activities/chat/definition';
import { linesOf } from '#src/activities/cards/definition';
import { transcriptOf } from '#src/activities/chat/transcript';
import { statementsOf } from '#src/activities/opinion/definition';
import type { OrderActivity } from '#src/activities/order/definition';
import { scenesOf } from '#src/activities/reply/definition';
import { pathOf, type Page } from '#src/address/paths';
import { assertNever } from '#src/content/assertNever';
import type { Lesson } from '#src/lesson/lesson';
import type { Hands } from './hands';
import { lessonTextOf, squeezed, wordsOf } from './languageWords';
import { pathIn, type Visit } from './visit';

export interface Game {
  readonly visit: Visit;
  readonly hands: Hands;
  readonly language: Language;
  readonly lesson: Lesson;
  /** Which of the answers are tried: different players take different ways. */
  readonly variety: number;
}

const wordsIn = ({ language, lesson }: Game) => ({ ...wordsOf(language), text: lessonTextOf(language, lesson) });

/** Waits until a text is there to be read. */
async function read(game: Game, text: string, inside?: Locator): Promise<void> {
  const place = (inside ?? game.visit.tab.locator('main')).getByText(squeezed(text));
  await place.filter({ visible: true }).first().waitFor();
}

const button = ({ visit }: Game, name: string) => visit.tab.locator('main').getByRole('button', { name, exact: true });
export const linkIn = ({ visit }: Game, name: string) => visit.tab.locator('main').getByRole('link', { name, exact: true });

/** Follows a link of this site: the address fits, and focus stands at the heading of the new page. */
export async function follow(game: Game, link: Locator, page: Page, heading: string): Promise<void> {
  const { visit, language } = game;
  await game.hands.press(link);
  const path = pathOf(language.code, page);
  // An edition without a server has the path behind the #.
  await visit.tab.waitForURL((url) => url.href.endsWith(path));
  await visit.tab.locator('main h1', { hasText: squeezed(heading) }).waitFor();
  await visit.tab
    .waitForFunction(() => document.activeElement?.tagName === 'H1', undefined, { timeout: 2000 })
    .catch(async () => {
      const focused = await visit.tab.evaluate(() => document.activeElement?.outerHTML.slice(0, 80));
      throw new Error(`On ${pathIn(visit)} focus is not at the heading, but at ${focused}`);
    });
}

/** Picks an option of the chat's stops until none is left; gives the decisions. */
export async function decide(game: Game, activity: ChatActivity, most = Number.POSITIVE_INFINITY): Promise<readonly ChatDecision[]> {
  const { t, text } = wordsIn(game);
  const decisions: ChatDecision[] = [];
  for (;;) {
    const { stop } = transcriptOf(activity, decisions);
    if (!stop || decisions.length >= most) return decisions;
    const name = `${activity.id}-${stop.id}`;
    if (stop.feelings) await game.hands.pick(game.visit.tab.locator('fieldset label input[type=checkbox]').nth(game.variety));
    const options = [...stop.options.map((option) => option.id), door];
    const option = options[(decisions.length * 2 + game.variety * 2) % options.length] ?? door;
    await game.hands.pick(game.visit.tab.locator(`[id="${name}-${option}"]`));
    if (option !== door) await read(game, text(`${activity.id}.nodes.${stop.id}.options.${option}.feedback`));
    await game.hands.press(button(game, t('activities.chat.goOn')));
    decisions.push({ stop: stop.id, option });
  }
}

async function playChat(game: Game, activity: ChatActivity): Promise<void> {
  const { t, text } = wordsIn(game);
  await decide(game, activity);
  await game.hands.press(button(game, t('activities.chat.rewind')));
  const back = button(game, t('activities.chat.back'));
  const reflect = game.visit.tab.locator('main').getByRole('heading', { name: t('activities.chat.reflect'), exact: true });
  for (let bubbles = 1; !(await reflect.isVisible()); bubbles++) {
    // One reads bubble by bubble, the other loses patience.
    const impatient = game.variety === 1 && bubbles > 2;
    await game.hands.press(impatient ? button(game, t('activities.chat.allLabels')) : back);
    await back.or(reflect).first().waitFor();
  }
  const [first] = activity.reflection;
  await game.hands.press(game.visit.tab.getByText(text(`${activity.id}.reflection.${first}.question`)));
  await read(game, text(`${activity.id}.reflection.${first}.thought`));
}

async function playOrder(game: Game, activity: OrderActivity): Promise<void> {
  const { t, text } = wordsIn(game);
  for (const aside of activity.asides ?? []) {
    await game.hands.press(game.visit.tab.locator('main summary', { hasText: squeezed(text(`${activity.id}.asides.${aside}.label`)) }));
    await read(game, text(`${activity.id}.asides.${aside}.text`));
  }
  // What is given stays where it is.
  const rows = game.visit.tab.locator('main li[data-item]:has(button)');
  const item = await rows.first().getAttribute('data-item');
  await game.hands.press(game.visit.tab.locator(`main li[data-item="${item}"] button`).last());
  if ((await rows.nth(1).getAttribute('data-item')) !== item) throw new Error(`${item} has not moved down`);
  await game.hands.press(button(game, t('activities.order.check')));
  const right = text(`${activity.id}.right`);
  const answer = (await game.visit.tab.getByText(squeezed(right)).count()) > 0 ? right : text(`${activity.id}.notQuite`);
  await read(game, answer);
  if (activity.whys) await read(game, text(`${activity.id}.whys.${activity.items[0]}`));
  if (!activity.askWhyFirst) return;
  await game.hands.press(game.visit.tab.getByText(text(`${activity.id}.whyFirst.question`)));
  await read(game, text(`${activity.id}.whyFirst.thought`));
}

/** Answers a step, and reads what comes back. */
export async function answer(game: Game, activity: Activity): Promise<void> {
  const { visit, hands, variety } = game;
  const { text } = wordsIn(game);
  const input = (id: string) => visit.tab.locator(`[id="${activity.id}-${id}"]`);
  switch (activity.type) {
    case 'opinion':
      for (const key of statementsOf(activity)) {
        await hands.pick(visit.tab.locator(`[id="${key.replace('.', '-')}-${2 + variety}"]`));
        await read(game, text(`${key}.thought`));
      }
      return;
    case 'check':
      for (const question of activity.questions) {
        const option = question.options[variety] ?? question.right;
        await hands.pick(input(`${question.id}-${option}`));
        if (activity.phase === 'after') await read(game, text(`${activity.bank}.items.${question.id}.options.${option}.feedback`));
      }
      return;
    case 'chat':
      return playChat(game, activity);
    case 'cards':
      for (const card of activity.cards.slice(variety, variety + 2)) {
        await hands.press(visit.tab.locator('main summary', { hasText: squeezed(text(`${activity.id}.cards.${card.id}.front`)) }));
        await read(game, text(`${activity.id}.cards.${card.id}.${linesOf(activity).at(-1)}`));
      }
      return;
    case 'sort':
      for (const [index, item] of activity.items.entries()) {
        const group = activity.groups[(index + variety) % activity.groups.length];
        if (!group) throw new Error('No groups.');
        await hands.pick(input(`${item.id}-${group.id}`));
        await read(game, text(`${activity.id}.items.${item.id}.why`));
      }
      return;
    case 'choice':
      for (const option of activity.options.slice(variety, variety + 2)) {
        await hands.pick(input(option.scene === undefined ? option.id : `${option.scene}-${option.id}`));
        await read(game, text(`${activity.id}.options.${option.id}.feedback`));
      }
      return;
    case 'order':
      return playOrder(game, activity);
    case 'reply':
      for (const { key, scene } of scenesOf(activity))
        for (const option of scene.options.slice(variety, variety + 3)) {
          await hands.pick(visit.tab.locator(`[id="${key.replace('.', '-')}-${option.id}"]`));
          await read(game, text(`${key}.options.${option.id}.feedback`));
        }
      return;
    case 'story':
      for (const panel of activity.panels) await read(game, text(`${activity.id}.panels.${panel.id}.text`));
      return;
    case 'breathe':
      for (const line of activity.lines) await read(game, text(`${activity.id}.lines.${line}`));
      return;
    case 'match':
      for (const left of activity.pairs) {
        await hands.pick(input(`${left}-${left}`));
        await read(game, text(`${activity.id}.pairs.${left}.right`));
      }
      return;
    case 'compose':
      for (const part of activity.parts) await hands.pick(input(`${part.id}-${part.choices[variety]}`));
      return read(
        game,
        activity.parts
          .filter((part) => part.spoken)
          .map((part) => text(`${activity.id}.parts.${part.id}.choices.${part.choices[variety]}`))
          .join(' '),
      );
    case 'circle':
      await hands.pick(visit.tab.locator('main fieldset input').first());
      return;
    case 'plan':
      for (const section of activity.sections) await hands.pick(input(`${section.id}-${section.choices[0]}`));
      return;
    case 'spot':
      for (const artefact of activity.artefacts)
        for (const line of artefact.lines.slice(variety, variety + 2)) {
          const key = `${activity.id}.${artefact.id}.lines.${line.id}`;
          await hands.press(visit.tab.locator('main summary', { hasText: squeezed(text(`${key}.text`)) }));
          await read(game, text(`${key}.why`));
        }
      return;
    default:
      return assertNever(activity);
  }
}

/** From the home page, which must be open, to the first step. */
export async function begin(game: Game): Promise<void> {
  const { t, text } = wordsIn(game);
  const { band, number, activities } = game.lesson;
  await follow(game, linkIn(game, t(`ui.band.${band}`)), { kind: 'lessons', band }, t('ui.band.title'));
  const lesson = game.visit.tab.locator('main li a', { hasText: squeezed(text('title')) });
  await follow(game, lesson, { kind: 'opening', band, lesson: number }, text('title'));
  const first = text(`${activities[0]?.id}.title`);
  await follow(game, linkIn(game, t('routines.opening.start')), { kind: 'step', band, lesson: number, step: 1 }, first);
}

/** From a step to the next, or from the last to the end. */
export async function goOn(game: Game, step: number): Promise<void> {
  const { t, text } = wordsIn(game);
  const { band, number, activities } = game.lesson;
  const next = activities[step];
  if (next)
    await follow(game, linkIn(game, t('ui.step.next')), { kind: 'step', band, lesson: number, step: step + 1 }, text(`${next.id}.title`));
  else
    await follow(game, linkIn(game, t('ui.step.toEnd')), { kind: 'closing', band, lesson: number }, t('routines.closing.title'));
}

/** From the home page to the lamp that is lit at the end. */
export async function playToTheLamp(game: Game, afterStep: (step: number) => Promise<void>): Promise<void> {
  const { visit, language, lesson } = game;
  const { t } = wordsOf(language);
  await visit.open(language, { kind: 'home' });
  await begin(game);
  for (const [index, activity] of lesson.activities.entries()) {
    await answer(game, activity);
    await afterStep(index + 1);
    await goOn(game, index + 1);
  }
  await follow(
    game,
    linkIn(game, t('routines.closing.toLessons')),
    { kind: 'lessons', band: lesson.band },
    t('ui.band.title'),
  );
  await visit.tab.locator('main li[data-state=done]').getByText(t('ui.band.done'), { exact: true }).waitFor();
}
