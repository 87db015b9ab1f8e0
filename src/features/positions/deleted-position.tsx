import { NowOnly } from '#nouns/now-only.tsx';
import type { Position } from '#domain/position.ts';
import { write } from '#state/write.ts';
import { Button } from '#ui/button.tsx';
import { Callout } from '#ui/callout.tsx';
import { Trans } from '@lingui/react/macro';

interface DeletedPositionProps {
  readonly position: Position;
  readonly partyName: string;
}

/** A deleted entry takes part in nothing, and can be brought back. */
export function DeletedPosition({ position, partyName }: DeletedPositionProps) {
  return (
    <Callout
      tone="warn"
      title={<Trans>This entry was deleted</Trans>}
      actions={
        <NowOnly>
          <Button
            size="small"
            onClick={() => void write.editPosition(position, partyName, { deleted: false })}
          >
            <Trans>Bring it back</Trans>
          </Button>
        </NowOnly>
      }
    >
      <Trans>It counts for nothing in the table and in the history.</Trans>
    </Callout>
  );
}
