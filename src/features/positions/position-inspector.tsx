import { convergenceOf } from '#domain/convergence.ts';
import { useIsPast } from '#nouns/as-of-day.ts';
import type { Issue } from '#domain/issue.ts';
import type { Position } from '#domain/position.ts';
import { historyOf } from '#domain/standing.ts';
import { stanceNumbers } from '#domain/stance.ts';
import { AttributionText } from '#nouns/attribution-text.tsx';
import { PartyName } from '#nouns/party-name.tsx';
import { StanceMark } from '#nouns/stance-mark.tsx';
import { keyOf } from '#state/commands/key-text.ts';
import { editRecord } from '#state/commands/record-deeds.ts';
import { openComposer } from '#state/composer.ts';
import { Button } from '#ui/button.tsx';
import { SidePanel } from '#ui/side-panel.tsx';
import { TextBlock } from '#ui/text-block.tsx';
import type { Tone } from '#ui/tone.ts';
import { Trans, useLingui } from '@lingui/react/macro';
import { Assessments } from './assessments.tsx';
import { BlocPositions } from './bloc-positions.tsx';
import { CorroborationSection } from './corroboration-section.tsx';
import { DeletedPosition } from './deleted-position.tsx';
import { PositionActions } from './position-actions.tsx';
import { PositionHistory } from './position-history.tsx';
import { PositionRecord } from './position-record.tsx';
import { StanceChart } from './stance-chart.tsx';
import type { TableView } from './table-view.ts';
import s from './inspector.module.css';

export interface PositionInspectorProps {
  readonly position: Position;
  readonly issue: Issue;
  readonly issues: readonly Issue[];
  /** Of this issue, all parties. */
  readonly positions: readonly Position[];
  readonly view: TableView;
  readonly onOpen: (item: string) => void;
  readonly onClose: () => void;
}

/** The full record of one position, and how it came to be what it is. */
export function PositionInspector(props: PositionInspectorProps) {
  const { t } = useLingui();
  const isPast = useIsPast();
  const { position, issue, positions, view, onOpen, onClose } = props;
  const { stance, firmness, partyId } = position;
  const party = view.parties.get(partyId);
  const ofParty = positions.filter((each) => each.partyId === partyId);
  const chart = convergenceOf(positions, [partyId], view.sources);
  const history = historyOf(ofParty, { sources: view.sources });
  const start = {
    negotiationId: view.negotiation.id,
    trackId: view.track.id,
    issueId: issue.id,
    partyId,
  };
  const correct = () => openComposer({ ...start, corrects: position });
  return (
    <SidePanel
      label={t`Position`}
      onClose={onClose}
      header={
        <span className={s.kicker}>
          <StanceMark stance={stance} firmness={firmness} />
          <span>
            · <PartyName party={party} />
          </span>
        </span>
      }
      footer={
        position.deleted || isPast ? undefined : (
          <>
            <Button size="small" onClick={() => openComposer(start)}>
              <Trans>Log newer position</Trans>
            </Button>
            <Button size="small" title={keyOf(editRecord)} onClick={correct}>
              <Trans>Correct this entry</Trans>
            </Button>
            <PositionActions {...props} partyName={party?.name ?? ''} onCorrect={correct} />
          </>
        )
      }
    >
      <h2 className={s.title} dir="auto">
        <button type="button" className={s.titleLink} onClick={() => onOpen(issue.id)}>
          {issue.title}
        </button>
      </h2>
      {position.deleted && <DeletedPosition position={position} partyName={party?.name ?? ''} />}
      <TextBlock
        text={position.statement}
        variant="quote"
        clamp={14}
        tone={toneOf(stance)}
        lang={position.language || undefined}
      />
      {position.original.trim() !== '' && (
        <div>
          <h3 className={s.heading}>
            <Trans>Original words</Trans>
          </h3>
          <TextBlock
            text={position.original}
            variant="quote"
            clamp={10}
            lang={position.originalLanguage || undefined}
          />
        </div>
      )}
      <p className={s.attribution}>
        <AttributionText chain={position.chain} persons={view.persons} parties={view.parties} />
      </p>
      <PositionRecord position={position} view={view} history={history} onOpen={onOpen} />
      {!position.deleted && (
        <CorroborationSection
          position={position}
          positions={positions}
          view={view}
          onOpen={onOpen}
        />
      )}
      {party && <BlocPositions party={party} positions={positions} view={view} onOpen={onOpen} />}
      {chart.some(({ entries }) => entries.length > 1) && (
        <StanceChart title={t`Stance over time`} lines={chart} view={view} onOpen={onOpen} />
      )}
      <PositionHistory history={history} shownId={position.id} view={view} onOpen={onOpen} />
      <Assessments issue={issue} partyId={partyId} view={view} />
    </SidePanel>
  );
}

/** The colour of the bar beside the words. */
function toneOf(stance: Position['stance']): Tone {
  const number = stanceNumbers[stance];
  if (number === null) return stance === 'mixed' ? 'conditional' : 'silent';
  if (number < 0) return 'reject';
  return number < 1 ? 'conditional' : 'agree';
}
