// What a teacher is told at a step must hold for the length that was chosen.

import { expect, test } from 'vitest';
import { guides } from '#guides/index';
import { lessons } from '#lessons/index';
import { languages } from '#locales/index';
import { minutesOf } from '#src/lesson/guide';
import { noteOf } from '#src/pages/noteOf';
import { teaching } from './teaching';

test.each(languages.map((language) => [language.name, language] as const))(
  'in %s the first questions name the step with the answers, and promise it to the class only where the length has it',
  (_, language) => {
    const left: number[] = [];
    for (const { lesson: id, versions } of guides) {
      const lesson = lessons.find((one) => one.id === id);
      const steps = lesson?.activities.map((activity) => (activity.type === 'check' ? activity.phase : null)) ?? [];
      const [before, after] = [steps.indexOf('before') + 1, steps.indexOf('after') + 1];
      if (!lesson || before === 0) continue;
      const { t, guide } = teaching(language, lesson);
      for (const version of versions) {
        const alone = minutesOf(version, lesson, after) === null;
        const note = noteOf(t, lesson, guide, before, version);
        expect(note.endsWith(t('pages.plan.checkAnswersAlone', { n: after }))).toBe(alone);
        expect(note.endsWith(t('pages.plan.checkAnswers', { n: after }))).toBe(!alone);
        if (alone && minutesOf(version, lesson, before) !== null) left.push(lesson.number);
      }
      // Whoever has not chosen a length is promised no more than where the answers are.
      expect(noteOf(t, lesson, guide, before)).toContain(t('pages.plan.checkAnswers', { n: after }));
    }
    // There is such a length: the fifth lesson of the ordinary one.
    expect(left).toContain(5);
  },
);
