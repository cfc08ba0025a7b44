// A slide in the lesson's language and, under each line, in a second one, for a class with new arrivals.

import { Suspense, useMemo } from 'react';
import type { Language } from '#locales/index';
import type { LessonData } from '#src/catalogue/data';
import { useDataIn } from '#src/catalogue/useData';
import { createWords } from '#src/i18n/words';
import { Boundary } from '#src/ui/Boundary';
import { slidesOf } from './slides';
import { Stage } from './Stage';
import type { ClassRoom } from './useClass';

interface Props {
  readonly data: LessonData;
  readonly room: ClassRoom;
  readonly onOpen: (option: string) => void;
  readonly second: Language;
}

export function StageInTwo({ second, ...stage }: Props) {
  // Until the second language has come, and if it does not come, the class sees the first.
  const alone = <Stage {...stage} />;
  return (
    <Boundary key={second.code} fallback={() => alone}>
      <Suspense fallback={alone}>
        <WithSecond second={second} {...stage} />
      </Suspense>
    </Boundary>
  );
}

function WithSecond({ data, room, onOpen, second }: Props) {
  const { band, number } = data.lesson;
  const other = useDataIn(second.code, { kind: 'lesson', band, number });
  const shell = useDataIn(second.code, { kind: 'shell' });
  const words = useMemo(
    () => ({ text: (key: string) => other?.words[key] ?? '', t: createWords(second, shell?.words ?? {}).t }),
    [second, other, shell],
  );
  const slide = slidesOf(data.lesson, room.state.step, room.state.path, words)[room.state.slide];
  return <Stage data={data} room={room} onOpen={onOpen} also={slide && { language: second, slide }} />;
}
