// Back to the page from which somebody came to the settings, and to the home page if the visit began here.

import { useLocation, useNavigate } from 'react-router';
import { pathOf } from '#src/address/paths';
import { useWords } from '#src/i18n/useWords';

export function BackButton() {
  const { t, language } = useWords();
  const navigate = useNavigate();
  // The router's name for the first page of a visit, before which the history holds no page of ours.
  const isFirst = useLocation().key === 'default';
  return (
    <p className="needs-js">
      <button
        type="button"
        className="btn btn-go"
        onClick={() => void (isFirst ? navigate(pathOf(language.code, { kind: 'home' })) : navigate(-1))}
      >
        {t('ui.settings.back')}
      </button>
    </p>
  );
}
