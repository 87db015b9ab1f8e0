import { EmptyHint } from '#nouns/empty-hint.tsx';
import { NowOnly } from '#nouns/now-only.tsx';
import { positionsBySource } from '#domain/resting-on.ts';
import type { Negotiation } from '#domain/negotiation.ts';
import { reliabilityLabels } from '#domain/grade.ts';
import { sourceKindLabels } from '#domain/source.ts';
import { arrangedSources, sourceChoices } from '#domain/source-view.ts';
import { ListViewMenu } from '#nouns/list-view-menu.tsx';
import { ShownColumns } from '#nouns/shown-columns.tsx';
import { useListView } from '#nouns/use-list-view.ts';
import { useViewActions } from '#state/commands/view-actions.ts';
import { MissingRecord } from '#nouns/missing-record.tsx';
import { useRows } from '#state/read.ts';
import { useLogMarks } from '#state/use-log-marks.ts';
import { newSource } from '#state/commands/new-records.ts';
import { useOffered } from '#state/commands/use-offer.ts';
import { useSelectableRows } from '#state/use-selectable.ts';
import { Button } from '#ui/button.tsx';
import { EmptyState } from '#ui/empty-state.tsx';
import { Trans, useLingui } from '@lingui/react/macro';
import type { MessageDescriptor } from '@lingui/core';
import { lazy, Suspense, useState } from 'react';
import { useSearchParams } from 'react-router';
import type { Arrival } from './source-dialog.tsx';
import { SourceRecord } from './source-record.tsx';
import { SourceRow } from './source-row.tsx';
import { useDocuments } from './use-documents.ts';
import s from './sources-panel.module.css';

const SourceDialog = lazy(() =>
  import('./source-dialog.tsx').then((m) => ({ default: m.SourceDialog })),
);

/** What the records of a negotiation rest on, with how reliable each is judged to be. */
export function SourcesPanel({ negotiation }: { readonly negotiation: Negotiation }) {
  const { t, i18n } = useLingui();
  const sources = useRows('sources', negotiation.id);
  const { marks } = useLogMarks({ negotiationId: negotiation.id, trackId: null }, false);
  const address = useSearchParams();
  const [query, setQuery] = address;
  const viewing = useListView(sourceChoices, address);
  const viewActions = useViewActions();
  const { order, grouping } = viewing.view;
  const [adding, setAdding] = useState<{ readonly arrival?: Arrival } | null>(null);
  const newButton = useOffered(newSource, () => setAdding({}));
  const isOver = useDocuments({
    onFile: (file) => setAdding({ arrival: { file } }),
    onPaste: (html, plain) => setAdding({ arrival: { html, plain } }),
    isOn: adding === null,
  });
  const counts = marks && positionsBySource(marks);
  const open = sources.find(({ id }) => id === query.get('item'));
  const show = (item: string | null) =>
    setQuery(
      (now) => {
        const next = new URLSearchParams(now);
        if (item === null) next.delete('item');
        else next.set('item', item);
        return next;
      },
      { replace: item === null },
    );
  const arranged = arrangedSources(sources, { order, grouping }, i18n.locale);
  const nameOf = (key: string) => {
    const labels: Readonly<Record<string, MessageDescriptor>> =
      grouping === 'kind' ? sourceKindLabels : reliabilityLabels;
    const label = labels[key];
    return label ? i18n._(label) : t`Kind not recorded`;
  };
  useSelectableRows(
    arranged
      .flatMap((group) => group.items)
      .map(({ id, title }) => ({
        noun: 'sources' as const,
        id,
        negotiationId: negotiation.id,
        issueId: null,
        title,
      })),
  );
  return (
    <div className={s.page} data-open={open ? true : undefined}>
      <div className={s.main}>
        <div className={s.bar} data-over={isOver || undefined}>
          <p className={s.hint}>
            {isOver ? (
              <Trans>Let go to add the document</Trans>
            ) : (
              <Trans>Paste a text here with Ctrl V, or drop a document, to add it.</Trans>
            )}
          </p>
          {sources.length > 0 && <ListViewMenu viewing={viewing} actions={viewActions} />}
          <NowOnly>
            <Button icon="plus" {...newButton}>
              {i18n._(newSource.label)}
            </Button>
          </NowOnly>
        </div>
        {!open && <MissingRecord item={query.get('item')} />}
        {sources.length === 0 ? (
          <EmptyState title={<Trans>No sources yet</Trans>} size="small">
            <EmptyHint>
              <Trans>
                A source is a document or a broadcast that records rest on. Each can be graded for
                its reliability. Paste a text, drop a document, or press “New source”; then log from
                its text.
              </Trans>
            </EmptyHint>
          </EmptyState>
        ) : (
          <ShownColumns view={viewing.view}>
            {arranged.map(({ key, items }) => (
              <section key={key} aria-label={grouping === null ? t`Sources` : nameOf(key)}>
                {grouping !== null && <h2 className={s.group}>{nameOf(key)}</h2>}
                <ul className={s.list} aria-label={grouping === null ? t`Sources` : nameOf(key)}>
                  {items.map((source) => (
                    <SourceRow
                      key={source.id}
                      source={source}
                      count={counts && (counts.get(source.id) ?? 0)}
                      isOpen={source.id === open?.id}
                      onOpen={() => show(source.id)}
                    />
                  ))}
                </ul>
              </section>
            ))}
          </ShownColumns>
        )}
      </div>
      {open && (
        <div className={s.side}>
          <SourceRecord
            key={open.id}
            source={open}
            count={counts && (counts.get(open.id) ?? 0)}
            onClose={() => show(null)}
          />
        </div>
      )}
      <Suspense fallback={null}>
        {adding && (
          <SourceDialog
            negotiationId={negotiation.id}
            arrival={adding.arrival}
            onAdded={show}
            onClose={() => setAdding(null)}
          />
        )}
      </Suspense>
    </div>
  );
}
