// The sentence that was composed in another lesson of the band, shown where the plan asks for it. It is put together
// again from the choices, so it follows the language; the other lesson is loaded only if there is something to show.

import { compose } from '#src/activities/compose/definition';
import type { Band } from '#src/address/band';
import { useData } from '#src/catalogue/useData';
import { useWords, withBdi } from '#src/i18n/useWords';
import { useSaved } from '#src/storage/useSaved';
import { Calmly } from '#src/ui/Calmly';
import styles from './ComposedSentence.module.css';

interface Props {
  readonly band: Band;
  readonly lesson: { readonly id: string; readonly number: number };
}

export default function ComposedSentence({ band, lesson }: Props) {
  const answers = useSaved((saved) => saved.lessons[lesson.id]?.answers);
  if (answers === undefined || Object.keys(answers).length === 0) return null;
  // A lesson that does not load costs the plan this line only.
  return (
    <Calmly instead={null}>
      <Sentence band={band} lesson={lesson} answers={answers} />
    </Calmly>
  );
}

function Sentence({ band, lesson, answers }: Props & { readonly answers: Readonly<Record<string, unknown>> }) {
  const { t } = useWords();
  const data = useData({ kind: 'lesson', band, number: lesson.number });
  const activity = data?.lesson.activities.find(compose.owns);
  if (!data || !activity) return null;
  const { chosen } = compose.resume(activity, answers[activity.id], 0);
  const sentence = activity.parts
    .filter((part) => part.spoken && chosen[part.id] !== undefined)
    .map((part) => data.words[`${activity.id}.parts.${part.id}.choices.${chosen[part.id]}`])
    .join(' ');
  if (sentence === '') return null;
  return (
    <div className={`lit ${styles.sentence}`}>
      <p className="small soft">{withBdi(t('activities.plan.sentence', { n: lesson.number }))}</p>
      <p>{sentence}</p>
    </div>
  );
}
