// The parents' home: what to do if something has happened, what to read, what to do together, and words that help.

import lifebuoyIcon from 'icon:lifebuoy';
import { familyTools } from '#src/address/paths';
import { useData } from '#src/catalogue/useData';
import { withBdi } from '#src/i18n/useWords';
import { Icon } from '#src/ui/Icon';
import { PageLink } from '#src/ui/PageLink';
import { usePageWords } from './usePageWords';
import styles from './TextPage.module.css';
import family from './FamilyPage.module.css';

const pairs = ['1', '2', '3'] as const;

export default function ParentsPage() {
  const t = usePageWords(useData({ kind: 'pages' }));
  const data = useData({ kind: 'family' });
  const f = usePageWords(data);
  return (
    <div className={styles.page}>
      <h1 tabIndex={-1}>{t('pages.parents.title')}</h1>
      <p className="soft">{t('pages.parents.together')}</p>
      <p className="lead">{t('pages.parents.lead')}</p>
      <p>
        <PageLink page={{ kind: 'family', leaf: 'now' }} className={family.door}>
          <Icon of={lifebuoyIcon} />
          <span>
            <b>{f('family.happened')}</b>
            <span>{f('family.happenedHint')}</span>
          </span>
        </PageLink>
      </p>
      <section>
        <h2>{f('family.read')}</h2>
        <ul className={family.contents}>
          {data?.texts
            .filter(({ id }) => id !== 'now')
            .map(({ id, title, lead, minutes }) => (
              <li key={id}>
                <PageLink page={{ kind: 'family', leaf: id }}>{title}</PageLink>
                <span>{lead}</span>
                <span className="small soft">{withBdi(f('family.minutes', { n: minutes }))}</span>
              </li>
            ))}
        </ul>
      </section>
      <section>
        <h2>{f('family.use')}</h2>
        <div className={styles.ways}>
          {familyTools.map((leaf) => (
            <PageLink key={leaf} page={{ kind: 'family', leaf }} className="btn btn-line">
              {f(`family.${leaf}.title`)}
            </PageLink>
          ))}
          <PageLink page={{ kind: 'family', leaf: 'agreement' }} className="btn btn-line">
            {f('family.agreement.title')}
          </PageLink>
        </div>
      </section>
      <section>
        <h2>{t('pages.parents.sayTitle')}</h2>
        <div className={styles.pairs}>
          {pairs.map((pair) => (
            <div key={pair}>
              <p className={styles.yes}>{t(`pages.parents.say${pair}`)}</p>
              <p className="small soft">{t(`pages.parents.rather${pair}`)}</p>
            </div>
          ))}
        </div>
      </section>
      <p>{t('pages.parents.home')}</p>
    </div>
  );
}
