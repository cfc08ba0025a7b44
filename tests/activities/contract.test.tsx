// What every activity type promises, for every sample, in three languages, by keyboard and by pointer. A new type is
// covered by being registered.

import { act, cleanup, render, screen, within } from '@testing-library/react';
import userEvent, { type UserEvent } from '@testing-library/user-event';
import axe from 'axe-core';
import { Suspense, useState } from 'react';
import { MemoryRouter } from 'react-router';
import { beforeAll, describe, expect, test } from 'vitest';
import { openActivity, type Activity } from '#src/activities/definitions';
import { samples } from '#src/activities/samples';
import { views } from '#src/activities/views';
import { idsOf } from '#src/content/ids';
import { WordsContext } from '#src/i18n/useWords';
import type { Values } from '#src/i18n/words';
import { AnnouncerProvider } from '#src/ui/Announcer';
import { worlds, type World } from './worlds';

interface Played {
  readonly user: UserEvent;
  readonly asked: Set<string>;
  readonly saved: () => unknown;
  readonly container: HTMLElement;
}

const picture = { file: 'art/x.svg', width: 10, height: 10 };

function Harness({ activity, world, asked, onSaved }: {
  readonly activity: Activity;
  readonly world: World;
  readonly asked: Set<string>;
  readonly onSaved: (saved: unknown) => void;
}) {
  const [saved, setSaved] = useState<unknown>(undefined);
  const View = views[activity.type];
  onSaved(saved);
  return (
    <MemoryRouter>
      <WordsContext value={world.words}>
        <AnnouncerProvider>
          <main lang={world.language.tag} dir={world.language.direction}>
            <h1>{activity.id}</h1>
            <Suspense>
              <View
                activity={activity}
                saved={saved}
                onChange={(change) => setSaved(change)}
                text={(key) => {
                  asked.add(key);
                  return `Text of ${key}`;
                }}
                picture={() => picture}
                person={(who) => world.words.t(`cast.${who}`)}
                helpCard={<p>Help card</p>}
                sentenceOf={({ number }) => <p>Sentence of lesson {number}</p>}
              />
            </Suspense>
          </main>
        </AnnouncerProvider>
      </WordsContext>
    </MemoryRouter>
  );
}

function play(activity: Activity, world: World): Played {
  const asked = new Set<string>();
  let saved: unknown;
  const user = userEvent.setup();
  const { container } = render(
    <Harness activity={activity} world={world} asked={asked} onSaved={(now) => { saved = now; }} />,
  );
  return { user, asked, saved: () => saved, container };
}

const announced = () => document.querySelector('[data-announcer]')?.textContent ?? '';
const grade = (activity: Activity, saved: unknown) => openActivity(activity)?.grade(saved);

/** Chooses a control as a person would: by pointer, or by moving there with Tab and pressing Space. */
async function choose(user: UserEvent, control: HTMLElement, by: 'pointer' | 'keyboard'): Promise<void> {
  if (by === 'pointer') {
    await user.click(control);
    return;
  }
  act(() => control.focus());
  expect(document.activeElement).toBe(control);
  // This DOM does not open a <details> by key; the played lesson in a real browser does.
  if (control.tagName === 'SUMMARY') await user.click(control);
  else await user.keyboard(control.tagName === 'BUTTON' ? '{Enter}' : ' ');
}

const controls = (container: HTMLElement) =>
  // Going back and playing again would undo what is to be seen; they have tests of their own.
  [...container.querySelectorAll<HTMLElement>('input, button:not([data-undo]), summary')].filter(
    (control) => !control.closest('noscript'),
  );

/** Does everything that can be done: every option, every card, every button, until nothing new appears. */
async function doEverything({ user, container }: Played, by: 'pointer' | 'keyboard', seen: () => void): Promise<void> {
  const done = new Set<string>();
  for (let round = 0; round < 60; round++) {
    const next = controls(container).find((control) => {
      const name = control.id || `${control.tagName} ${control.textContent} ${control.getAttribute('aria-label')}`;
      if (done.has(name) || control.getAttribute('aria-disabled') === 'true') return false;
      done.add(name);
      return true;
    });
    if (!next) return;
    await choose(user, next, by);
    expect(document.activeElement, `focus after ${next.outerHTML.slice(0, 80)}`).not.toBe(document.body);
    seen();
  }
}

beforeAll(async () => {
  await Promise.all(Object.values(views).map((view) => view.preload()));
});

describe.each(worlds)('$name', (world) => {
  const all = idsOf(samples).flatMap((type) => samples[type].map((activity) => ({ type, id: activity.id, activity })));

  test.each(all)('$type ($id) has no barrier that axe can find', async ({ activity }) => {
    const { container } = play(activity, world);
    const result = await axe.run(container, {
      runOnly: ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'],
      // Contrast needs a real browser; the landmarks of the page are not part of an activity.
      rules: { 'color-contrast': { enabled: false }, region: { enabled: false } },
    });
    expect(result.violations.map((violation) => `${violation.id}: ${violation.nodes[0]?.html}`)).toEqual([]);
  });

  test.each(all)('$type ($id) has a text for everything it shows', async ({ activity }) => {
    const missing: string[] = [];
    const words = {
      ...world.words,
      t: (key: string, values?: Values) => {
        const text = world.words.t(key, values);
        if (text === key) missing.push(key);
        return text;
      },
    };
    const played = play(activity, { ...world, words });
    await doEverything(played, 'pointer', () => {});
    expect(missing).toEqual([]);
  });

  describe.each(['pointer', 'keyboard'] as const)('by %s', (by) => {
    test.each(all)('$type ($id) can be done whole, says what happens, and never loses focus', async ({ activity }) => {
      const played = play(activity, world);
      const heard: string[] = [];
      await doEverything(played, by, () => {
        const now = announced();
        if (now !== '' && heard.at(-1) !== now) heard.push(now);
      });
      const gradeable = grade(activity, undefined) === 'unanswered';
      if (gradeable) {
        expect(grade(activity, played.saved())).not.toBe('unanswered');
        if (!['cards', 'spot'].includes(activity.type)) expect(heard.length).toBeGreaterThan(0);
      }
    });
  });
});

describe('words', () => {
  const world = worlds[0];
  test.each(idsOf(samples).flatMap((type) => samples[type].map((activity) => ({ type, id: activity.id, activity }))))(
    '$type ($id) asks for exactly the texts it declares',
    async ({ activity }) => {
      if (!world) throw new Error('no world');
      const declared = new Set(openActivity(activity)?.textKeys);
      const asked = new Set<string>();
      // Every way through: once per option that leads elsewhere.
      const ways = activity.type === 'chat' ? 5 : 1;
      for (let way = 0; way < ways; way++) {
        const played = play(activity, world);
        if (activity.type === 'chat') {
          const options = within(played.container).getAllByRole('radio');
          const option = options[way % options.length];
          if (option) await played.user.click(option);
          await played.user.click(within(played.container).getByRole('button', { name: 'Go on' }));
        }
        await doEverything(played, 'pointer', () => {});
        for (const key of played.asked) asked.add(key);
        cleanup();
      }
      // The heading is the player's.
      declared.delete(`${activity.id}.title`);
      expect([...asked].filter((key) => !declared.has(key)).toSorted()).toEqual([]);
      expect([...declared].filter((key) => !asked.has(key)).toSorted()).toEqual([]);
    },
  );
});

describe('answers', () => {
  const world = worlds[0];
  const radio = (name: RegExp) => screen.getByRole('radio', { name });

  test('a strong choice is right, a common one gets kind words and stays open to change', async () => {
    if (!world) throw new Error('no world');
    const activity = samples.choice[0];
    if (!activity) throw new Error('no sample');
    const { user, saved } = play(activity, world);
    await user.click(radio(/options.hurry.text/));
    expect(grade(activity, saved())).toBe('notQuite');
    expect(announced()).toContain('That’s a common choice. Here’s what could help.');
    await user.click(radio(/options.wait.text/));
    expect(grade(activity, saved())).toBe('right');
    expect(announced()).toContain('Strong choice');
  });

  test('the wrong words never appear: no score, no "wrong"', async () => {
    if (!world) throw new Error('no world');
    for (const activity of Object.values(samples).flat()) {
      const played = play(activity, world);
      await doEverything(played, 'pointer', () => {});
      expect(played.container.textContent).not.toMatch(/(?<!None is )\bwrong\b|(?<!no )\bscore\b|\b(incorrect|points|failed)\b/i);
      cleanup();
    }
  });

  test('from every decision of a chat one can go back, choose again, and is at the stop', async () => {
    if (!world) throw new Error('no world');
    const activity = samples.chat[0];
    if (!activity) throw new Error('no sample');
    const { user } = play(activity, world);
    await user.click(radio(/options.yes.text/));
    await user.click(screen.getByRole('button', { name: 'Go on' }));
    await user.click(screen.getByRole('button', { name: 'Try another way from here' }));
    expect(document.activeElement).toBe(screen.getByRole('region', { name: 'Stop here for a moment' }));
    await user.click(radio(/options.no.text/));
    await user.click(screen.getByRole('button', { name: 'Go on' }));
    expect(screen.getByRole('list', { name: 'Conversation' }).textContent).toContain('options.no.text');
  });

  test('the Tell door stands at every stop and leads to the good end', async () => {
    if (!world) throw new Error('no world');
    const activity = samples.chat[0];
    if (!activity) throw new Error('no sample');
    const { user, saved } = play(activity, world);
    await user.click(radio(/^Get help now/));
    await user.click(screen.getByRole('button', { name: 'Go on' }));
    expect(screen.getByText('Text of chatShort.nodes.told.text')).toBeTruthy();
    expect(grade(activity, saved())).toBe('answered');
  });

  test('labels are hidden the first time and appear bubble by bubble in the rewind', async () => {
    if (!world) throw new Error('no world');
    const activity = samples.chat[0];
    if (!activity) throw new Error('no sample');
    const { user } = play(activity, world);
    await user.click(radio(/options.no.text/));
    await user.click(screen.getByRole('button', { name: 'Go on' }));
    expect(screen.queryByText('Makes it hard to stop')).toBeNull();
    await user.click(screen.getByRole('button', { name: 'Rewind' }));
    expect(screen.getByText('Makes it hard to stop')).toBeTruthy();
    expect(announced()).toContain('Makes it hard to stop');
    expect(screen.queryByText('Makes you feel special')).toBeNull();
    await user.click(screen.getByRole('button', { name: 'One bubble back' }));
    expect(screen.getByText('Makes you feel special')).toBeTruthy();
    expect(document.activeElement).toBe(screen.getByRole('heading', { name: 'Think about it' }));
  });

  test('an order is told as it changes, and telling is right anywhere', async () => {
    if (!world) throw new Error('no world');
    const activity = samples.order[0];
    if (!activity) throw new Error('no sample');
    const { user, saved } = play(activity, world);
    for (const item of ['tell', 'slow', 'leave', 'keep'])
      for (let times = 0; times < 4; times++)
        await user.click(screen.getByRole('button', { name: new RegExp(`Move down: .*items.${item}`) }));
    expect(announced()).toMatch(/items.keep.* is now in place .*4.* of .*4/);
    await user.click(screen.getByRole('button', { name: 'Check my order' }));
    expect(grade(activity, saved())).toBe('right');
    expect(announced()).toBe('Text of orderFree.right');
  });
});
