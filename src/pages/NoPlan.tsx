import type { Words } from '#src/i18n/words';
import { PageLink } from '#src/ui/PageLink';
import { MissingPage } from './MissingPage';

/** For a lesson that has no plan, or does not exist. */
export function NoPlan({ t }: { readonly t: Words['t'] }) {
  return (
    <MissingPage text={t('pages.plan.missing')}>
      <PageLink page={{ kind: 'teach' }} className="btn btn-go">
        {t('pages.teach.title')}
      </PageLink>
    </MissingPage>
  );
}
