import type { Source } from '#domain/source.ts';
import { paths } from '#state/paths.ts';
import { Button } from '#ui/button.tsx';
import { buttonClass } from '#ui/button-class.ts';
import { Callout } from '#ui/callout.tsx';
import { Trans } from '@lingui/react/macro';
import { Link } from 'react-router';

interface SameTextProps {
  readonly source: Source;
  readonly negotiationId: string;
  readonly onOpen: () => void;
  readonly onAddAnyway: () => void;
}

/** The very text is here already: offers the source that keeps it. */
export function SameText({ source, negotiationId, onOpen, onAddAnyway }: SameTextProps) {
  const { title } = source;
  return (
    <div role="alert">
      <Callout
        title={<Trans>This text is here already</Trans>}
        actions={
          <>
            <Link
              className={buttonClass('secondary', 'small')}
              to={paths.source(negotiationId, source.id)}
              onClick={onOpen}
            >
              <Trans>Open that source</Trans>
            </Link>
            <Button size="small" variant="quiet" onClick={onAddAnyway}>
              <Trans>Add it as another source</Trans>
            </Button>
          </>
        }
      >
        <Trans>
          Word for word it is the text of “{title}”. Another outlet may have printed it too; then
          add it as a source of its own.
        </Trans>
      </Callout>
    </div>
  );
}
