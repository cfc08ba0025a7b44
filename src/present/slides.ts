// What the class screen shows: each step of a lesson cut into slides that can be read from the last row, one thing
// at a time. Pure: a lesson and its words in, slides out. The numbers of the steps are those of phone and paper.

import type { Activity } from '#src/activities/definitions';
import { door, type ChatActivity, type StopNode } from '#src/activities/chat/definition';
import { labelledTurns, transcriptOf } from '#src/activities/chat/transcript';
import { linesOf } from '#src/activities/cards/definition';
import { questionsOf } from '#src/activities/choice/definition';
import { circleRoles } from '#src/activities/circle/definition';
import { statementsOf } from '#src/activities/opinion/definition';
import { scenesOf } from '#src/activities/reply/definition';
import { assertNever } from '#src/content/assertNever';
import { seedOf, shuffle } from '#src/content/shuffle';
import type { Words } from '#src/i18n/words';
import { rememberKeys, type Lesson } from '#src/lesson/lesson';

/** How a line looks. `bubble` is a message, `own` the character's own one, `small` a hint. */
export type LineRole = 'question' | 'text' | 'bubble' | 'own' | 'label' | 'strong' | 'small';

export interface Line {
  readonly role: LineRole;
  readonly text: string;
  /** Who writes a message. */
  readonly who?: string;
}

export interface SlideOption {
  readonly id: string;
  readonly text: string;
  /** What appears when it is opened; nothing for options that only stand there to be chosen. */
  readonly opened: readonly Line[];
}

export interface Slide {
  readonly lines: readonly Line[];
  /** Lettered A, B, C, so that a class can answer by hand or with cards. */
  readonly options: readonly SlideOption[];
  /** Comes with the next press. */
  readonly reveal: readonly Line[];
  readonly picture?: { readonly name: string; readonly alt: string };
  /** Gives an answer away: on paper it stands with the answers. */
  readonly answer?: true;
  /** A stop of a chat: the option that is open when the class goes on decides what comes next. */
  readonly stop?: string;
}

export interface SlideWords {
  /** The lesson's text for a key. */
  readonly text: (key: string) => string;
  /** The words every page has. */
  readonly t: Words['t'];
}

const slide = (part: Partial<Slide>): Slide => ({ lines: [], options: [], reveal: [], ...part });
const line = (role: LineRole, text: string, who?: string): Line => (who === undefined ? { role, text } : { role, text, who });

/** Steps of the class screen: 0 is the opening, then the lesson's own numbers, then the closing. */
export function lastStep(lesson: Lesson): number {
  return lesson.activities.length + 1;
}

/** The slides of a step. `path` holds the options a chat has taken, in order; other steps do not need it. */
export function slidesOf(lesson: Lesson, step: number, path: readonly string[], words: SlideWords): readonly Slide[] {
  if (step === 0) return openingSlides(lesson, words);
  const activity = lesson.activities[step - 1];
  return activity ? activitySlides(activity, path, words) : closingSlides(words);
}

/** A way through a chat to its end, by the first option of each stop; empty for other steps. For paper, which cannot branch. */
export function wholePath(lesson: Lesson, step: number, words: SlideWords): readonly string[] {
  const path: string[] = [];
  for (;;) {
    const last = slidesOf(lesson, step, path, words).at(-1);
    const [first] = last?.stop === undefined ? [] : last.options;
    if (!first) return path;
    path.push(first.id);
  }
}

export function titleOfStep(lesson: Lesson, step: number, { text, t }: SlideWords): string {
  if (step === 0) return text('title');
  const activity = lesson.activities[step - 1];
  return activity ? text(`${activity.id}.title`) : t('ui.step.closing');
}

function openingSlides(lesson: Lesson, { text, t }: SlideWords): readonly Slide[] {
  return [
    slide({ lines: [line('question', text('title')), line('text', text('today'))], picture: { name: lesson.picture, alt: '' } }),
    slide({ lines: [line('text', text('note')), line('strong', t('routines.opening.canSkip')), line('text', t('routines.opening.first'))] }),
    slide({ lines: [line('small', t('routines.opening.rule')), line('question', text('groundRule')), line('text', t('routines.opening.characters'))] }),
    slide({ lines: [line('small', t('routines.opening.question')), line('question', text('question'))] }),
  ];
}

function closingSlides({ text, t }: SlideWords): readonly Slide[] {
  return [
    slide({
      lines: [line('small', t('routines.closing.remember')), ...rememberKeys.map((key) => line('text', text(`remember.${key}`)))],
    }),
    slide({ lines: ['fx1', 'fx6', 'fx12', 'friend'].map((key) => line('strong', t(`fixed.${key}`))) }),
    helpSlide({ text, t }),
    slide({ lines: [line('question', t('routines.closing.thought')), line('text', t('routines.closing.thoughtHow'))] }),
  ];
}

/** The help card for a whole class. The class screen knows no country, so numbers come from the wall or the teacher. */
function helpSlide({ t }: SlideWords): Slide {
  return slide({
    lines: [
      line('question', t('help.card.title')),
      line('text', t('help.card.adult')),
      line('text', t('help.card.noLine')),
      line('strong', t('fixed.fx6')),
    ],
  });
}

function activitySlides(activity: Activity, path: readonly string[], words: SlideWords): readonly Slide[] {
  const slides = slidesOfType(activity, path, words);
  return 'helpCard' in activity && activity.helpCard ? [...slides, helpSlide(words)] : slides;
}

function slidesOfType(activity: Activity, path: readonly string[], words: SlideWords): readonly Slide[] {
  const { text, t } = words;
  const { id } = activity;
  const intro = () => slide({ lines: [line('question', text(`${id}.title`)), line('text', text(`${id}.intro`))] });
  switch (activity.type) {
    case 'opinion':
      return statementsOf(activity).map((key) =>
        slide({
          lines: [line('question', text(`${key}.statement`)), ...['1', '2', '3', '4', '5'].map((point) => line('small', `${point} · ${t(`activities.opinion.scale.${point}`)}`))],
          reveal: [line('small', t('activities.opinion.after')), line('text', text(`${key}.thought`))],
        }),
      );
    case 'check':
      return [
        slide({ lines: [line('question', text(`${id}.title`)), line('text', text(`${activity.bank}.${activity.phase === 'before' ? 'intro' : 'introAfter'}`))] }),
        ...activity.questions.map((question) => {
          const key = `${activity.bank}.items.${question.id}`;
          return slide({
            lines: [line('question', text(`${key}.text`))],
            options: question.options.map((option) => ({
              id: option,
              text: text(`${key}.options.${option}.text`),
              opened: activity.phase === 'after' ? [line('text', text(`${key}.options.${option}.feedback`))] : [],
            })),
          });
        }),
      ];
    case 'chat':
      return chatSlides(activity, path, words);
    case 'cards':
      return [
        intro(),
        ...activity.cards.map((card) =>
          slide({
            lines: [line('question', text(`${id}.cards.${card.id}.front`))],
            picture: { name: card.picture, alt: '' },
            reveal: linesOf(activity).flatMap((part) => [
              line('small', t(`activities.cards.${part}`)),
              line('text', text(`${id}.cards.${card.id}.${part}`)),
            ]),
          }),
        ),
      ];
    case 'sort':
      return [
        intro(),
        ...activity.items.map((item) =>
          slide({
            lines: [line('question', text(`${id}.items.${item.id}.text`))],
            options: activity.groups.map((group) => ({ id: group.id, text: text(`${id}.groups.${group.id}`), opened: [] })),
            reveal: [
              line('strong', item.accepts.map((group) => text(`${id}.groups.${group}`)).join(' · ')),
              line('text', text(`${id}.items.${item.id}.why`)),
            ],
          }),
        ),
      ];
    case 'story':
      return [
        intro(),
        ...activity.panels.map((panel) =>
          slide({
            lines: [line('text', text(`${id}.panels.${panel.id}.text`))],
            reveal: panel.other ? [line('small', t('activities.story.other')), line('text', text(`${id}.panels.${panel.id}.other`))] : [],
            picture: { name: panel.picture, alt: text(`${id}.panels.${panel.id}.alt`) },
          }),
        ),
      ];
    case 'choice':
      return questionsOf(activity).map(({ scene, options }) =>
        slide({
          lines: [
            ...(scene === undefined ? [] : [line('small', text(`${id}.question`))]),
            line('question', text(scene === undefined ? `${id}.question` : `${id}.scenes.${scene}`)),
          ],
          options: options.map((option) => ({
            id: option.id,
            text: text(`${id}.options.${option.id}.text`),
            opened: [line('text', text(`${id}.options.${option.id}.feedback`))],
          })),
        }),
      );
    case 'order':
      return [
        slide({
          lines: [line('question', text(`${id}.question`))],
          options: shuffle(activity.items, seedOf(id)).map((item) => ({ id: item, text: text(`${id}.items.${item}`), opened: [] })),
        }),
        slide({
          answer: true,
          lines: [
            line('small', t('activities.order.show')),
            ...activity.items.map((item, index) => line('strong', `${index + 1} · ${text(`${id}.items.${item}`)}`)),
          ],
          reveal: [line('text', text(`${id}.right`))],
        }),
        ...(activity.whys
          ? activity.items.map((item) =>
              slide({
                lines: [line('small', t('activities.order.whys')), line('question', text(`${id}.items.${item}`))],
                reveal: [line('text', text(`${id}.whys.${item}`))],
              }),
            )
          : []),
        ...(activity.asides ?? []).map((aside) =>
          slide({ lines: [line('question', text(`${id}.asides.${aside}.label`))], reveal: [line('text', text(`${id}.asides.${aside}.text`))] }),
        ),
        ...(activity.askWhyFirst
          ? [slide({ lines: [line('question', text(`${id}.whyFirst.question`))], reveal: [line('text', text(`${id}.whyFirst.thought`))] })]
          : []),
      ];
    case 'reply':
      return scenesOf(activity).flatMap(({ key, scene }) => [
        slide({ lines: [line('question', text(`${id}.title`)), line('text', text(`${key}.intro`))] }),
        slide({
          lines: [line('small', text(`${key}.intro`))],
          options: scene.options.map((option) => ({
            id: option.id,
            text: text(`${key}.options.${option.id}.text`),
            opened: [
              line('bubble', text(`${key}.options.${option.id}.answer`), t(`cast.${(option.answeredBy ?? scene.friend).who}`)),
              line('text', text(`${key}.options.${option.id}.feedback`)),
            ],
          })),
        }),
      ]);
    case 'breathe':
      return [
        slide({
          lines: [line('question', text(`${id}.title`)), line('text', text(`${id}.intro`))],
          picture: { name: activity.picture, alt: text(`${id}.alt`) },
        }),
        ...activity.lines.map((one) =>
          slide({ lines: [line('question', text(`${id}.lines.${one}`))], picture: { name: activity.picture, alt: text(`${id}.alt`) } }),
        ),
      ];
    case 'spot':
      return [
        intro(),
        ...activity.artefacts.flatMap((artefact) => {
          const key = `${id}.${artefact.id}`;
          return [
            slide({
              lines: [
                line('small', text(`${key}.from`)),
                ...artefact.lines.map((one) => line('bubble', text(`${key}.lines.${one.id}.text`))),
              ],
            }),
            ...artefact.lines.map((one) =>
              slide({
                lines: [line('small', text(`${key}.from`)), line('bubble', text(`${key}.lines.${one.id}.text`))],
                reveal: [line('strong', t(`activities.spot.${one.kind}`)), line('text', text(`${key}.lines.${one.id}.why`))],
              }),
            ),
          ];
        }),
        slide({ lines: [line('question', text(`${id}.end`))] }),
      ];
    case 'match':
      return [
        intro(),
        ...activity.pairs.map((pair) =>
          slide({
            lines: [line('question', text(`${id}.pairs.${pair}.left`))],
            reveal: [line('text', text(`${id}.pairs.${pair}.right`))],
          }),
        ),
      ];
    case 'compose':
      return [
        intro(),
        ...activity.parts.map((part) =>
          slide({
            lines: [line('question', text(`${id}.parts.${part.id}.title`))],
            options: part.choices.map((choice) => ({ id: choice, text: text(`${id}.parts.${part.id}.choices.${choice}`), opened: [] })),
          }),
        ),
      ];
    case 'circle':
      return [
        slide({ lines: [line('question', text(`${id}.title`)), line('text', text(`${id}.intro`)), line('text', t('activities.circle.how'))] }),
        // As many as can be read at once; every one of them could be told.
        ...[circleRoles.slice(0, circleRoles.length / 2), circleRoles.slice(circleRoles.length / 2)].map((roles) =>
          slide({
            lines: [
              line('small', t('activities.circle.legend')),
              ...roles.map((role) => line('text', t(`activities.circle.roles.${role}`))),
            ],
          }),
        ),
        slide({ lines: [line('question', t('activities.circle.helpline')), line('text', t('activities.circle.outside'))] }),
      ];
    case 'plan':
      return [
        intro(),
        ...activity.sections.map((section) =>
          slide({
            lines: [
              line('question', text(`${id}.sections.${section.id}.title`)),
              ...section.choices.map((choice) => line('text', text(`${id}.sections.${section.id}.choices.${choice}`))),
            ],
          }),
        ),
      ];
    default:
      return assertNever(activity);
  }
}

function chatSlides(activity: ChatActivity, path: readonly string[], words: SlideWords): readonly Slide[] {
  const { text, t } = words;
  const { id } = activity;
  const decisions: { stop: string; option: string }[] = [];
  for (const option of path) {
    const { stop } = transcriptOf(activity, decisions);
    if (!stop) break;
    decisions.push({ stop: stop.id, option });
  }
  const { turns, stop } = transcriptOf(activity, decisions);
  const slides: Slide[] = [slide({ lines: [line('question', text(`${id}.title`)), line('text', text(`${id}.intro`)), line('small', t('activities.chat.invented'))] })];
  const message = (node: { readonly id: string; readonly kind: string; readonly who?: string }): Line =>
    node.kind === 'say' && node.who !== undefined
      ? line(node.who === activity.me ? 'own' : 'bubble', text(`${id}.nodes.${node.id}.text`), t(`cast.${node.who}`))
      : line('text', text(`${id}.nodes.${node.id}.text`));
  for (const turn of turns) {
    if (turn.kind === 'decision') slides.push(stopSlide(activity, turn.stop, words));
    else {
      const { node } = turn;
      const picture = node.kind === 'story' && node.picture ? { name: node.picture, alt: text(`${id}.pictures.${node.id}`) } : undefined;
      slides.push(slide({ lines: [message(node)], ...(picture ? { picture } : {}) }));
    }
  }
  if (stop) return [...slides, stopSlide(activity, stop, words)];
  slides.push(slide({ lines: [line('question', t('activities.chat.rewind')), line('text', t('activities.chat.endHint'))] }));
  for (const turn of labelledTurns(turns).toReversed())
    if (turn.kind === 'node')
      slides.push(
        slide({
          lines: [message(turn.node)],
          reveal: [
            ...(turn.node.labels ?? []).map((label) => line('label', t(`activities.chat.labels.${label}`))),
            line('text', text(`${id}.nodes.${turn.node.id}.note`)),
          ],
        }),
      );
  for (const one of activity.reflection)
    slides.push(
      slide({
        lines: [line('small', t('activities.chat.reflect')), line('question', text(`${id}.reflection.${one}.question`))],
        reveal: [line('text', text(`${id}.reflection.${one}.thought`))],
      }),
    );
  return slides;
}

function stopSlide(activity: ChatActivity, stop: StopNode, { text, t }: SlideWords): Slide {
  const key = `${activity.id}.nodes.${stop.id}`;
  return slide({
    stop: stop.id,
    lines: [line('question', text(`${key}.question`))],
    options: [
      ...stop.options.map((option) => ({
        id: option.id,
        text: text(`${key}.options.${option.id}.text`),
        opened: [line('text', text(`${key}.options.${option.id}.feedback`))],
      })),
      { id: door, text: t('activities.chat.door'), opened: [line('text', t('activities.chat.doorHint'))] },
    ],
  });
}
