import { NowOnly } from '#nouns/now-only.tsx';
import { delegationsOf, wasThere } from '#domain/delegations.ts';
import type { Meeting } from '#domain/meeting.ts';
import type { Readout } from '#domain/readout.ts';
import { Button } from '#ui/button.tsx';
import { Trans, useLingui } from '@lingui/react/macro';
import type { MeetingBook } from './meeting-book.ts';
import s from './readouts.module.css';

interface MissingReadoutsProps {
  readonly meeting: Meeting;
  readonly book: MeetingBook;
  readonly readouts: readonly Readout[];
  readonly onAdd: (partyId: string) => void;
}

/** Parties that were at the meeting and of which no account is on record. */
export function MissingReadouts({ meeting, book, readouts, onAdd }: MissingReadoutsProps) {
  const { t } = useLingui();
  const there = delegationsOf(meeting, [...book.parties.keys()])
    .filter(wasThere)
    .flatMap(({ partyId }) => partyId ?? []);
  const missing = there.filter((id) => !readouts.some(({ partyId }) => partyId === id));
  if (missing.length === 0) return null;
  return (
    <p className={s.missing}>
      <span>
        <Trans>No account on record of</Trans>
      </span>
      {missing.map((id) => {
        const name = book.parties.get(id)?.name ?? t`missing party`;
        return (
          <NowOnly key={id} past={<bdi>{name}</bdi>}>
            <Button
              size="small"
              icon="plus"
              aria-label={t`Add the readout of ${name}`}
              onClick={() => onAdd(id)}
            >
              <bdi>{name}</bdi>
            </Button>
          </NowOnly>
        );
      })}
    </p>
  );
}
