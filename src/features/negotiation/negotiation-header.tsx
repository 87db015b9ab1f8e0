import { tlpLabels } from '#domain/marking.ts';
import type { Negotiation } from '#domain/negotiation.ts';
import type { Track } from '#domain/track.ts';
import { NowOnly } from '#nouns/now-only.tsx';
import { mayDelete } from '#state/deletion.ts';
import { notify } from '#state/notices.ts';
import { paths } from '#state/paths.ts';
import { useRow } from '#state/read.ts';
import { newTrack } from '#state/commands/new-records.ts';
import { useOffered } from '#state/commands/use-offer.ts';
import { write } from '#state/write.ts';
import { Tag } from '#ui/badge.tsx';
import { Button } from '#ui/button.tsx';
import { MenuButton } from '#ui/menu.tsx';
import { PageHeader } from '#ui/page-header.tsx';
import { Trans, useLingui } from '@lingui/react/macro';
import { lazy, Suspense, useState, type ReactNode } from 'react';
import { useNavigate } from 'react-router';

const NegotiationDialog = lazy(() =>
  import('./negotiation-dialog.tsx').then((m) => ({ default: m.NegotiationDialog })),
);
const TrackDialog = lazy(() =>
  import('./track-dialog.tsx').then((m) => ({ default: m.TrackDialog })),
);

interface NegotiationHeaderProps {
  readonly negotiation: Negotiation;
  readonly tracks: readonly Track[];
  readonly asOf: ReactNode;
}

export function NegotiationHeader({ negotiation, tracks, asOf }: NegotiationHeaderProps) {
  const { t, i18n } = useLingui();
  const navigate = useNavigate();
  const [dialog, setDialog] = useState<'edit' | 'track' | null>(null);
  const adding = useOffered(newTrack, () => setDialog('track'));
  const { id, title, archived, example } = negotiation;
  const remove = async () => {
    const own = { table: 'negotiations', id, negotiationId: id, title } as const;
    // The example can be opened again.
    if (!example && !(await mayDelete([own]))) return;
    const outcome = await write.deleteRow('negotiations', id);
    if (!outcome.ok || outcome.changeId === null) return;
    const { changeId } = outcome;
    const run = () => {
      void write.revert(changeId).then(() => navigate(paths.negotiation(id)));
    };
    notify(example ? t`Removed the example.` : t`Deleted “${title}”.`, { label: t`Undo`, run });
    await navigate(paths.today);
  };
  const act = (action: string) => {
    if (action === 'edit') setDialog('edit');
    if (action === 'history') void navigate(paths.history(id, id));
    if (action === 'archive') {
      const verb = archived ? 'restore' : 'archive';
      void write.editRow('negotiations', id, { archived: !archived }, verb);
    }
    if (action === 'delete') void remove();
  };
  return (
    <>
      <PageHeader
        title={<span dir="auto">{title}</span>}
        meta={<Meta negotiation={negotiation} />}
        actions={
          <>
            {asOf}
            <NowOnly>
              {example && (
                <Button onClick={() => void remove()}>
                  <Trans>Remove the example</Trans>
                </Button>
              )}
              <Button icon="plus" {...adding}>
                {i18n._(newTrack.label)}
              </Button>
              <MenuButton
                label={t`More for this negotiation`}
                onAction={act}
                items={[
                  { id: 'edit', label: t`Edit negotiation`, icon: 'edit' },
                  {
                    id: 'archive',
                    label: archived ? t`Take out of the archive` : t`Archive negotiation`,
                    icon: 'archive',
                  },
                  { id: 'history', label: t`History`, icon: 'undo' },
                  ...(example
                    ? []
                    : [
                        {
                          id: 'delete',
                          label: t`Delete negotiation`,
                          icon: 'trash',
                          isDanger: true,
                          separatorBefore: true,
                        } as const,
                      ]),
                ]}
              />
            </NowOnly>
          </>
        }
      />
      <Suspense fallback={null}>
        {dialog === 'edit' && (
          <NegotiationDialog negotiation={negotiation} onClose={() => setDialog(null)} />
        )}
        {dialog === 'track' && (
          <TrackDialog negotiationId={id} tracks={tracks} onClose={() => setDialog(null)} />
        )}
      </Suspense>
    </>
  );
}

function Meta({ negotiation }: { readonly negotiation: Negotiation }) {
  const { i18n } = useLingui();
  const { summary, example, archived, tlp, markingLabel, ourPartyId } = negotiation;
  return (
    <>
      {example && (
        <Tag>
          <Trans>example</Trans>
        </Tag>
      )}
      {archived && (
        <Tag icon="archive">
          <Trans>archived</Trans>
        </Tag>
      )}
      {tlp !== null && <Tag>{i18n._(tlpLabels[tlp])}</Tag>}
      {markingLabel !== '' && <Tag>{markingLabel}</Tag>}
      {ourPartyId !== null && <OurSide partyId={ourPartyId} />}
      {summary !== '' && <span dir="auto">{summary}</span>}
    </>
  );
}

function OurSide({ partyId }: { readonly partyId: string }) {
  const party = useRow('parties', partyId);
  if (!party || party.deleted) return null;
  const { name } = party;
  return (
    <span>
      <Trans>
        Our side: <bdi>{name}</bdi>
      </Trans>
    </span>
  );
}
