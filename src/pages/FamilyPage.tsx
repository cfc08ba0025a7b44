// The parents' pages: texts, and pages for doing something together. Each opens with the sentence that a child may be
// reading along, and ends with where to turn if home is not the safe place (curriculum 13).

import type { ReactNode } from 'react';
import arrowRightIcon from 'icon:arrow-right';
import lifebuoyIcon from 'icon:lifebuoy';
import { familyTexts, type FamilyLeaf } from '#src/address/paths';
import type { FamilyData } from '#src/catalogue/data';
import { useData } from '#src/catalogue/useData';
import { CountryList } from '#src/help/CountryList';
import HelpCard from '#src/help/HelpCard';
import { Removal } from '#src/help/Removal';
import { SpokenContext } from '#src/help/spoken';
import type { Words } from '#src/i18n/words';
import { Icon } from '#src/ui/Icon';
import { PageLink } from '#src/ui/PageLink';
import { AgreementBuilder } from './AgreementBuilder';
import { CardsPage } from './CardsPage';
import { LeafText } from './LeafText';
import { MissingPage } from './MissingPage';
import { SearchPage } from './SearchPage';
import { TogetherPage } from './TogetherPage';
import { usePageWords } from './usePageWords';
import text from './TextPage.module.css';
import styles from './FamilyPage.module.css';

/** What the pages for doing something get. */
export interface ToolProps {
  /** The words of the parents' pages. */
  readonly t: Words['t'];
}

export default function FamilyPage({ leaf }: { readonly leaf: FamilyLeaf }) {
  const family = useData({ kind: 'family' });
  const t = usePageWords(family);
  if (!family) return <MissingPage />;
  const id = familyTexts.find((one) => one === leaf);
  const page = (
    <Frame family={family} t={t} leaf={leaf}>
      {id && (
        // Of the agreement only the page that was made is printed.
        <div className={`${styles.whole} ${id === 'agreement' ? 'no-print' : ''}`}>
          <Text id={id} t={t} />
        </div>
      )}
      {leaf === 'agreement' && <AgreementBuilder t={t} title={family.texts.find(({ id: text }) => text === leaf)?.title ?? ''} />}
      {leaf === 'cards' && <CardsPage t={t} />}
      {leaf === 'together' && <TogetherPage t={t} />}
      {leaf === 'search' && <SearchPage t={t} />}
    </Frame>
  );
  // Only an adult acts on this page; on the others the help card is for whoever reads along.
  return leaf === 'now' ? <SpokenContext value={(sentence) => t(`family.help.${sentence}`)}>{page}</SpokenContext> : page;
}

function Text({ id, t }: ToolProps & { readonly id: (typeof familyTexts)[number] }) {
  const leaf = useData({ kind: 'leaf', leaf: id });
  if (!leaf) return <MissingPage />;
  return (
    <>
      <LeafText leaf={leaf} t={t} />
      {id === 'now' && (
        <>
          <section className={styles.section}>
            <h2>{t('family.removal')}</h2>
            <Removal />
          </section>
          <section className={`${styles.section} ${styles.directory}`}>
            <h2>{t('family.directory')}</h2>
            <p>{t('family.help.who')}</p>
            <CountryList group="family-country" complete />
          </section>
        </>
      )}
    </>
  );
}

interface FrameProps extends ToolProps {
  readonly family: FamilyData;
  readonly leaf: FamilyLeaf;
  readonly children: ReactNode;
}

function Frame({ family, leaf, t, children }: FrameProps) {
  const pages = usePageWords(useData({ kind: 'pages' }));
  const index = family.texts.findIndex(({ id }) => id === leaf);
  // The last text is the one that every page leads to.
  const next = index >= 0 && index < family.texts.length - 2 ? family.texts[index + 1] : undefined;
  return (
    <div className={text.page}>
      <p className={`${styles.top} no-print`}>
        <PageLink page={{ kind: 'parents' }}>{t('family.all')}</PageLink>
        {leaf !== 'now' && (
          <PageLink page={{ kind: 'family', leaf: 'now' }} className={styles.happened}>
            <Icon of={lifebuoyIcon} />
            {t('family.happened')}
          </PageLink>
        )}
      </p>
      {leaf !== 'search' && <p className={`small soft ${leaf === 'cards' || leaf === 'agreement' ? 'no-print' : ''}`}>{pages('pages.parents.together')}</p>}
      {children}
      {leaf !== 'search' && (
        <footer className={`${styles.end} no-print`}>
          <p>{pages('pages.parents.home')}</p>
          <HelpCard />
          {next && (
            <p>
              <PageLink page={{ kind: 'family', leaf: next.id }} className="btn btn-line">
                <span>{next.title}</span>
                <Icon of={arrowRightIcon} directional />
              </PageLink>
            </p>
          )}
        </footer>
      )}
    </div>
  );
}
