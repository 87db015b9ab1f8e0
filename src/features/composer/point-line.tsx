import type { EntryField } from '#domain/entry-refusals.ts';
import type { EntryTargets } from '#domain/entry-repair.ts';
import { pointRefusal, type PointStart } from '#domain/point-start.ts';
import type { EntryFields } from '#domain/position-entry.ts';
import { Callout } from '#ui/callout.tsx';
import type { MessageDescriptor } from '@lingui/core';
import { Trans, useLingui } from '@lingui/react/macro';

interface PointLineProps {
  readonly point: PointStart;
  readonly entry: EntryFields;
  readonly targets: EntryTargets;
}

/** Says, where a point is about the party that is to hold it, that this is not that party's own word. */
export function PointLine({ point, entry, targets }: PointLineProps) {
  const { t } = useLingui();
  const { aboutPartyId, readout } = point;
  const nameOf = (id: string) => targets.parties.find((each) => each.id === id)?.name;
  if (aboutPartyId === null || aboutPartyId === readout.partyId) return null;
  if (entry.partyId !== aboutPartyId) return null;
  const about = nameOf(aboutPartyId) ?? t`missing party`;
  const teller = nameOf(readout.partyId) ?? t`missing party`;
  return (
    <Callout tone="warn">
      <Trans>
        This is what {teller} says of {about}. It is ascribed to {about} and never counts as its own
        position.
      </Trans>
    </Callout>
  );
}

export function pointRefusals(
  entry: EntryFields,
  point: PointStart,
  targets: EntryTargets,
): Readonly<Partial<Record<EntryField, MessageDescriptor>>> {
  const nameOf = (id: string) => targets.parties.find((each) => each.id === id)?.name ?? '…';
  const refusal = pointRefusal(entry, point, nameOf);
  return refusal === null ? {} : { party: refusal };
}
