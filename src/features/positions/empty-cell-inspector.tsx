import { NowOnly } from '#nouns/now-only.tsx';
import { emptyCellLabels, type EmptyCell } from '#domain/empty-cell.ts';
import type { Issue } from '#domain/issue.ts';
import type { Party } from '#domain/party.ts';
import type { Position } from '#domain/position.ts';
import { historyOf } from '#domain/standing.ts';
import { DateText } from '#nouns/date-text.tsx';
import { PartyName } from '#nouns/party-name.tsx';
import { openComposer } from '#state/composer.ts';
import { Button } from '#ui/button.tsx';
import { StanceGlyph } from '#ui/glyph.tsx';
import { RecordList } from '#ui/record-list.tsx';
import { SidePanel } from '#ui/side-panel.tsx';
import { Trans, useLingui } from '@lingui/react/macro';
import { Assessments } from './assessments.tsx';
import { BlocPositions } from './bloc-positions.tsx';
import { EmptyMarkForm } from './empty-mark-form.tsx';
import { EmptyReason } from './empty-reason.tsx';
import { PositionHistory } from './position-history.tsx';
import type { TableView } from './table-view.ts';
import s from './inspector.module.css';

interface EmptyCellInspectorProps {
  readonly issue: Issue;
  readonly party: Party;
  readonly empty: EmptyCell;
  readonly positions: readonly Position[];
  readonly view: TableView;
  readonly onOpen: (item: string) => void;
  readonly onClose: () => void;
}

/** Why a cell holds no position, who says so, and what can be done about it. */
export function EmptyCellInspector(props: EmptyCellInspectorProps) {
  const { t, i18n } = useLingui();
  const { issue, party, empty, positions, view, onOpen } = props;
  const { mark } = empty;
  const source = mark?.sourceId ? view.sources.get(mark.sourceId) : undefined;
  const own = positions.filter(({ partyId }) => partyId === party.id);
  const history = historyOf(own, { sources: view.sources });
  const start = {
    negotiationId: view.negotiation.id,
    trackId: view.track.id,
    issueId: issue.id,
    partyId: party.id,
  };
  return (
    <SidePanel
      label={t`Empty cell`}
      onClose={props.onClose}
      header={
        <span className={s.kicker}>
          <span className={s.empty}>
            <StanceGlyph shape="dash" />
            {i18n._(emptyCellLabels[empty.kind])}
          </span>
          <span>
            · <PartyName party={party} />
          </span>
        </span>
      }
      footer={
        <NowOnly>
          <Button size="small" variant="primary" onClick={() => openComposer(start)}>
            <Trans>Log position</Trans>
          </Button>
        </NowOnly>
      }
    >
      <h2 className={s.title} dir="auto">
        <button type="button" className={s.titleLink} onClick={() => onOpen(issue.id)}>
          {issue.title}
        </button>
      </h2>
      <p>
        <EmptyReason kind={empty.kind} partyName={party.name} />
      </p>
      {mark && (
        <RecordList
          rows={[
            { label: t`Marked as of`, value: <DateText date={mark.date} /> },
            { label: t`Source`, value: source ? source.title : t`not recorded` },
          ]}
        />
      )}
      <NowOnly>
        <EmptyMarkForm
          key={mark?.value ?? ''}
          issue={issue}
          party={party}
          mark={mark}
          view={view}
        />
      </NowOnly>
      <BlocPositions party={party} positions={positions} view={view} onOpen={onOpen} />
      {history.length > 0 && (
        <PositionHistory history={history} shownId="" view={view} onOpen={onOpen} />
      )}
      <Assessments issue={issue} partyId={party.id} view={view} />
    </SidePanel>
  );
}
