import { NowOnly } from '#nouns/now-only.tsx';
import type { Negotiation } from '#domain/negotiation.ts';
import type { Party } from '#domain/party.ts';
import { partyChoices } from '#domain/party-view.ts';
import { ListViewMenu } from '#nouns/list-view-menu.tsx';
import { useListView } from '#nouns/use-list-view.ts';
import { useViewActions } from '#state/commands/view-actions.ts';
import type { Person } from '#domain/person.ts';
import { useRows } from '#state/read.ts';
import { newParty } from '#state/commands/new-records.ts';
import { withParam } from '#state/with-param.ts';
import { useOffered } from '#state/commands/use-offer.ts';
import { Button } from '#ui/button.tsx';
import { Trans, useLingui } from '@lingui/react/macro';
import { lazy, Suspense, useState } from 'react';
import { useSearchParams } from 'react-router';
import { PartyList } from './party-list.tsx';
import { PersonList } from './person-list.tsx';
import s from './parties-panel.module.css';

const PartyDialog = lazy(() =>
  import('./party-dialog.tsx').then((m) => ({ default: m.PartyDialog })),
);
const PersonDialog = lazy(() =>
  import('./person-dialog.tsx').then((m) => ({ default: m.PersonDialog })),
);

type Open =
  | { readonly kind: 'party'; readonly party?: Party }
  | { readonly kind: 'person'; readonly person?: Person };

/** Who holds positions, and who speaks for them. */
export function PartiesPanel({ negotiation }: { readonly negotiation: Negotiation }) {
  const { i18n } = useLingui();
  const parties = useRows('parties', negotiation.id);
  const persons = useRows('persons', negotiation.id);
  const address = useSearchParams();
  const [query, setQuery] = address;
  const viewing = useListView(partyChoices, address);
  const viewActions = useViewActions();
  const [chosen, setOpen] = useState<Open | null>(null);
  const asked: Open | null = query.get('new') === 'party' ? { kind: 'party' } : null;
  const open = chosen ?? asked;
  const adding = useOffered(newParty, () => setOpen({ kind: 'party' }));
  const close = () => {
    setOpen(null);
    if (asked) setQuery(withParam(query.toString(), 'new', null), { replace: true });
  };
  return (
    <div className={s.page}>
      <section className={s.section}>
        <div className={s.bar}>
          <h2>
            <Trans>Parties</Trans>
          </h2>
          <div className={s.actions}>
            {parties.length > 1 && <ListViewMenu viewing={viewing} actions={viewActions} />}
            <NowOnly>
              <Button icon="plus" {...adding}>
                {i18n._(newParty.label)}
              </Button>
            </NowOnly>
          </div>
        </div>
        <PartyList
          negotiation={negotiation}
          parties={parties}
          view={viewing.view}
          currentId={query.get('item')}
          onEdit={(party) => setOpen({ kind: 'party', party })}
        />
      </section>
      <section className={s.section}>
        <div className={s.bar}>
          <h2>
            <Trans>Persons</Trans>
          </h2>
          <NowOnly>
            <Button icon="plus" onClick={() => setOpen({ kind: 'person' })}>
              <Trans>New person</Trans>
            </Button>
          </NowOnly>
        </div>
        <PersonList
          parties={parties}
          persons={persons}
          currentId={query.get('item')}
          onEdit={(person) => setOpen({ kind: 'person', person })}
        />
      </section>
      <Suspense fallback={null}>
        {open?.kind === 'party' && (
          <PartyDialog
            negotiation={negotiation}
            parties={parties}
            party={open.party}
            onClose={close}
          />
        )}
        {open?.kind === 'person' && (
          <PersonDialog
            negotiationId={negotiation.id}
            parties={parties}
            persons={persons}
            person={open.person}
            onClose={close}
          />
        )}
      </Suspense>
    </div>
  );
}
