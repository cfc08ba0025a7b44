// For designers, translators and tests: each activity type as it is used, before and after answering, and every
// drawing. No other page leads here.

import { useState } from 'react';
import { answered } from '#src/activities/answered';
import { views } from '#src/activities/views';
import type { GalleryExample } from '#src/catalogue/data';
import { useData } from '#src/catalogue/useData';
import HelpCard from '#src/help/HelpCard';
import { useWords } from '#src/i18n/useWords';
import { PictureImage } from '#src/ui/PictureImage';
import styles from './GalleryPage.module.css';

const missing = { file: '', width: 1, height: 1 };

export default function GalleryPage() {
  const { t } = useWords();
  const data = useData({ kind: 'gallery' });
  return (
    <div className={styles.page}>
      <h1 tabIndex={-1}>{t('ui.gallery.title')}</h1>
      {data?.examples.map((example) => (
        <section key={`${example.lesson} ${example.activity.id}`} className={styles.example}>
          <h2>
            <bdi>{example.activity.type}</bdi>: {example.words[`${example.activity.id}.title`]}
          </h2>
          <Shown example={example} state="fresh" />
          <Shown example={example} state="answered" />
        </section>
      ))}
      <section>
        <h2>{t('ui.gallery.pictures')}</h2>
        <ul className={styles.pictures}>
          {data?.pictures.map(([name, picture, alt]) => (
            <li key={name} className="sheet">
              <PictureImage picture={picture} alt={alt} className={styles.picture} />
              <p className="small">
                <bdi>{name}</bdi>
              </p>
              {alt !== '' && <p className="small soft">{alt}</p>}
            </li>
          ))}
        </ul>
      </section>
    </div>
  );
}

/** The same activity stands here twice, so each gets an id of its own; its words keep theirs. */
function Shown({ example, state }: { readonly example: GalleryExample; readonly state: 'fresh' | 'answered' }) {
  const { t } = useWords();
  const { activity, words, pictures } = example;
  const [saved, setSaved] = useState<unknown>(() => (state === 'answered' ? answered(activity) : undefined));
  const id = `${activity.id}-${state}-${example.lesson}`;
  const View = views[activity.type];
  return (
    <div className={styles.state}>
      <h3>{t(`ui.gallery.${state}`)}</h3>
      <View
        activity={{ ...activity, id }}
        saved={saved}
        onChange={(change) => setSaved(change)}
        text={(key) => words[key.replace(id, activity.id)] ?? ''}
        picture={(name) => pictures[name] ?? missing}
        person={(who) => t(`cast.${who}`)}
        helpCard={<HelpCard />}
        sentenceOf={() => null}
      />
    </div>
  );
}
