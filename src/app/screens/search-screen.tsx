import { PageTitle } from '#app/page-title.tsx';
import { SearchPanel } from '#features/search/search-panel.tsx';
import { useLingui } from '@lingui/react/macro';

export function SearchScreen() {
  const { t } = useLingui();
  return (
    <>
      <PageTitle title={t`Search`} />
      <SearchPanel />
    </>
  );
}
