import { blocsOf } from '#domain/bloc.ts';
import type { Party } from '#domain/party.ts';
import type { Position } from '#domain/position.ts';
import { standingPosition } from '#domain/standing.ts';
import { StanceMark } from '#nouns/stance-mark.tsx';
import { TextBlock } from '#ui/text-block.tsx';
import { Trans } from '@lingui/react/macro';
import { PositionMeta } from './position-meta.tsx';
import type { TableView } from './table-view.ts';
import { cellItem } from './use-item.ts';
import s from './inspector.module.css';

interface BlocPositionsProps {
  readonly party: Party;
  /** Of the issue, all parties. */
  readonly positions: readonly Position[];
  readonly view: TableView;
  readonly onOpen: (item: string) => void;
}

/** What the blocs that a party belongs to say on the same issue: beside its own, never in its place. */
export function BlocPositions({ party, positions, view, onOpen }: BlocPositionsProps) {
  const blocs = blocsOf(party, [...view.parties.values()]);
  return blocs.map((bloc) => {
    const ofBloc = positions.filter(({ partyId }) => partyId === bloc.id);
    const standing = standingPosition(ofBloc, { sources: view.sources });
    const { issueId } = positions[0] ?? {};
    return (
      <section key={bloc.id} className={s.bloc}>
        <h3 className={s.heading}>
          <Trans>Its bloc: {bloc.name}</Trans>
        </h3>
        {standing ? (
          <>
            <StanceMark stance={standing.position.stance} firmness={standing.position.firmness} />
            <TextBlock text={standing.position.statement} variant="said" clamp={3} />
            <PositionMeta standing={standing} view={view} />
            <button
              type="button"
              className={s.link}
              onClick={() => onOpen(cellItem(issueId ?? '', bloc.id))}
            >
              <Trans>Open the bloc’s position</Trans>
            </button>
          </>
        ) : (
          <p className={s.meta}>
            <Trans>Nothing logged for the bloc on this issue.</Trans>
          </p>
        )}
      </section>
    );
  });
}
