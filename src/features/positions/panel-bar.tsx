import { NowOnly } from '#nouns/now-only.tsx';
import { ListViewMenu } from '#nouns/list-view-menu.tsx';
import type { Viewing } from '#nouns/use-list-view.ts';
import type { issueChoices } from '#domain/issue-view.ts';
import type { Issue } from '#domain/issue.ts';
import type { Party } from '#domain/party.ts';
import { newIssue } from '#state/commands/new-records.ts';
import { useOffered } from '#state/commands/use-offer.ts';
import { useViewActions } from '#state/commands/view-actions.ts';
import { Button } from '#ui/button.tsx';
import { Trans, useLingui } from '@lingui/react/macro';
import { lazy, Suspense, useState } from 'react';
import { FilterChoices } from './filter-choices.tsx';
import { SearchField } from './search-field.tsx';
import type { TableView } from './table-view.ts';
import { TableOutputs } from './table-outputs.tsx';
import type { Filtering } from './use-filters.ts';
import s from './panel.module.css';

const NewIssue = lazy(() => import('./new-issue.tsx').then((m) => ({ default: m.NewIssue })));
const NewParty = lazy(() => import('./new-party.tsx').then((m) => ({ default: m.NewParty })));

interface PanelBarProps {
  readonly view: TableView;
  readonly issues: readonly Issue[];
  readonly parties: readonly Party[];
  readonly filtering: Filtering;
  readonly viewing: Viewing<typeof issueChoices>;
  readonly onPrint: () => void;
}

/** Above the table: finding, filtering, taking it along, adding to it. */
export function PanelBar({ view, issues, parties, filtering, viewing, ...props }: PanelBarProps) {
  const { t, i18n } = useLingui();
  const [dialog, setDialog] = useState<'issue' | 'party' | null>(null);
  const [isFilterShown, setIsFilterShown] = useState(false);
  const close = () => setDialog(null);
  const viewActions = useViewActions();
  const adding = useOffered(newIssue, () => setDialog('issue'));
  return (
    <>
      <div className={s.bar}>
        {issues.length > 0 && (
          <>
            <SearchField
              text={filtering.wanted.text}
              onSearch={(text) => filtering.change({ text })}
            />
            <Button
              size="small"
              variant="quiet"
              icon="filter"
              aria-expanded={isFilterShown}
              onClick={() => setIsFilterShown(!isFilterShown)}
            >
              <Trans>Filter</Trans>
            </Button>
            <ListViewMenu viewing={viewing} actions={viewActions} />
          </>
        )}
        <span className={s.space} />
        {issues.length > 0 && (
          <TableOutputs
            view={view}
            issues={issues}
            arrangement={viewing.view}
            onPrint={props.onPrint}
          />
        )}
        <NowOnly>
          <Button size="small" icon="plus" onClick={() => setDialog('party')}>
            <Trans>New party</Trans>
          </Button>
        </NowOnly>
        <NowOnly>
          <Button size="small" icon="plus" {...adding}>
            {i18n._(newIssue.label)}
          </Button>
        </NowOnly>
      </div>
      {isFilterShown && issues.length > 0 && (
        <div className={s.choices} role="group" aria-label={t`Filters`}>
          <FilterChoices filtering={filtering} parties={parties} />
        </div>
      )}
      <Suspense fallback={null}>
        {dialog === 'issue' && <NewIssue view={view} issues={issues} onClose={close} />}
        {dialog === 'party' && (
          <NewParty negotiation={view.negotiation} parties={parties} onClose={close} />
        )}
      </Suspense>
    </>
  );
}
