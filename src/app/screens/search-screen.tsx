import { PageTitle } from '#app/page-title.tsx';
import { SearchPanel } from '#features/search/search-panel.tsx';
import { useLingui } from '@lingui/react/macro';

export function SearchScreen() {
  const { t } = useLingui();
  return (
    <>
      <PageTitle title={t`Search`} />
      <h1 className="visually-hidden">{t`Search`}</h1>
      <SearchPanel />
    </>
  );
}
