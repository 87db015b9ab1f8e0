import { NowOnly } from '#nouns/now-only.tsx';
import { confirmationCell } from '#domain/confirmations.ts';
import type { PartyId } from '#domain/id.ts';
import type { UnderstandingEntry } from '#domain/understanding-list.ts';
import { ClaimMark } from '#nouns/claim-mark.tsx';
import { DateText } from '#nouns/date-text.tsx';
import { PartyName } from '#nouns/party-name.tsx';
import { Button } from '#ui/button.tsx';
import { TextBlock } from '#ui/text-block.tsx';
import { Trans, useLingui } from '@lingui/react/macro';
import { ClaimConflict } from './claim-conflict.tsx';
import { ClaimEvidence } from './claim-evidence.tsx';
import type { ConfirmationsBook } from './confirmations-book.ts';
import s from './confirmations.module.css';

interface ConfirmationCellProps {
  readonly entry: UnderstandingEntry;
  readonly partyId: PartyId;
  readonly book: ConfirmationsBook;
  readonly onEdit: () => void;
}

/** What one side has on record: how it claims it, in which words, who said so, when, and where it is read. */
export function ConfirmationCell({ entry, partyId, book, onEdit }: ConfirmationCellProps) {
  const { t } = useLingui();
  const cell = confirmationCell(entry, partyId);
  const party = book.parties.get(partyId);
  const name = party?.name ?? t`missing party`;
  const { title } = entry.understanding;
  const side = (
    <span className={s.side} aria-hidden="true">
      <PartyName party={party} />
    </span>
  );
  if (cell.kind === 'not-a-side') {
    return (
      <td className={s.cell} data-kind={cell.kind}>
        {side}
        <span className={s.quiet}>
          <Trans>Not a side of it</Trans>
        </span>
      </td>
    );
  }
  const edit = (label: string, words: string) => (
    <NowOnly>
      <Button size="small" variant="quiet" aria-label={label} onClick={onEdit}>
        {words}
      </Button>
    </NowOnly>
  );
  if (cell.kind === 'unrecorded') {
    return (
      <td className={s.cell} data-kind={cell.kind}>
        {side}
        <ClaimMark mode={null} />
        {edit(t`Record the claim of ${name} on ${title}`, t`Record claim`)}
      </td>
    );
  }
  const { claim } = cell;
  const person = book.persons.get(claim.saidById ?? '');
  const speaker = [person?.name, claim.post].filter(Boolean).join(', ');
  return (
    <td className={s.cell} data-kind={cell.kind}>
      {side}
      <ClaimMark mode={claim.mode} />
      {cell.hasOwnWords ? (
        <TextBlock variant="said" text={cell.words} clamp={5} />
      ) : (
        claim.mode !== 'silent' && (
          <p className={s.quiet}>
            <Trans>No words of its own recorded</Trans>
          </p>
        )
      )}
      <p className={s.meta}>
        {speaker === '' ? <Trans>speaker unknown</Trans> : <bdi>{speaker}</bdi>}
        {' · '}
        <DateText date={claim.date} />
      </p>
      <ClaimEvidence claim={claim} partyId={partyId} entry={entry} book={book} />
      <ClaimConflict sides={cell.contradictedBy} mode={claim.mode} parties={book.parties} />
      {edit(t`Edit the claim of ${name} on ${title}`, t`Edit`)}
    </td>
  );
}
