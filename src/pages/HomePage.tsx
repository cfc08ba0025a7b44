// Home: a student's three age groups, and the doors of teachers and parents.

import type { ReactNode } from 'react';
import arrowRightIcon from 'icon:arrow-right';
import chalkboardTeacherIcon from 'icon:chalkboard-teacher';
import deviceMobileIcon from 'icon:device-mobile';
import houseLineIcon from 'icon:house-line';
import { bands } from '#src/address/band';
import { useData } from '#src/catalogue/useData';
import { useWords } from '#src/i18n/useWords';
import { Icon } from '#src/ui/Icon';
import { Lantern } from '#src/ui/Lantern';
import { PageLink } from '#src/ui/PageLink';
import { PictureImage } from '#src/ui/PictureImage';
import styles from './HomePage.module.css';

export default function HomePage({ languageRow }: { readonly languageRow: ReactNode }) {
  const { t } = useWords();
  const scene = useData({ kind: 'shell' })?.pictures['home-scene'];
  return (
    <div className={styles.home}>
      <div className={`sky ${styles.hero}`}>
        <div className={styles.languages}>{languageRow}</div>
        <div className={styles.text}>
          <h1 tabIndex={-1}>{t('ui.home.title')}</h1>
          <p className={`lead ${styles.lead}`}>{t('ui.home.lead')}</p>
        </div>
        {scene && <PictureImage picture={scene} alt={t('ui.home.scene')} className={styles.scene} eager />}
      </div>
      <div className={styles.grid}>
        <section className={`lit ${styles.pool}`}>
          <h2>{t('ui.home.student')}</h2>
          <p>{t('ui.home.choose')}</p>
          <ul className={styles.bands}>
            {bands.map((band, index) => (
              <li key={band}>
                <PageLink page={{ kind: 'lessons', band }} className={styles.band}>
                  <Lantern place={index + 1} lit />
                  <span aria-hidden="true">{t(`ui.band.label${band}`)}</span>
                  <small className="only-wide" aria-hidden="true">
                    {t('ui.home.years')}
                  </small>
                  <span className="vh">{t(`ui.band.${band}`)}</span>
                </PageLink>
              </li>
            ))}
          </ul>
        </section>
        <section className={styles.doors}>
          <PageLink page={{ kind: 'teach' }} className={styles.door}>
            <Icon of={chalkboardTeacherIcon} />
            <span>
              <b>{t('ui.home.teacher')}</b>
              {t('ui.home.teacherHint')}
            </span>
            <Icon of={arrowRightIcon} directional />
          </PageLink>
          <PageLink page={{ kind: 'parents' }} className={styles.door}>
            <Icon of={houseLineIcon} />
            <span>
              <b>{t('ui.home.parent')}</b>
              {t('ui.home.parentHint')}
            </span>
            <Icon of={arrowRightIcon} directional />
          </PageLink>
          <p className={`small soft ${styles.promise}`}>
            <Icon of={deviceMobileIcon} />
            {t('ui.home.promise')}
          </p>
        </section>
      </div>
    </div>
  );
}
