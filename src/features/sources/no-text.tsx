import { NowOnly } from '#nouns/now-only.tsx';
import type { Source } from '#domain/source.ts';
import { Button } from '#ui/button.tsx';
import { EmptyState } from '#ui/empty-state.tsx';
import { Trans } from '@lingui/react/macro';
import { lazy, Suspense, useState } from 'react';

const SourceDialog = lazy(() =>
  import('./source-dialog.tsx').then((m) => ({ default: m.SourceDialog })),
);

/** A source that is a reference only can still be given its text. */
export function NoText({ source }: { readonly source: Source }) {
  const [isAdding, setAdding] = useState(false);
  return (
    <>
      <EmptyState
        title={<Trans>Only a reference is kept of this source</Trans>}
        actions={
          <NowOnly>
            <Button variant="primary" onClick={() => setAdding(true)}>
              <Trans>Add its text</Trans>
            </Button>
          </NowOnly>
        }
      >
        <Trans>With its text here, records can be logged from its words and point at them.</Trans>
      </EmptyState>
      <Suspense fallback={null}>
        {isAdding && (
          <SourceDialog
            negotiationId={source.negotiationId}
            source={source}
            onClose={() => setAdding(false)}
          />
        )}
      </Suspense>
    </>
  );
}
