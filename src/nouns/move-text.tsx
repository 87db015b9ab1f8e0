import type { Move, NobodysMove, OwnersMove } from '#domain/ball-in-court.ts';
import type { Party } from '#domain/party.ts';
import type { Person } from '#domain/person.ts';
import { Trans, useLingui } from '@lingui/react/macro';
import { DateText } from './date-text.tsx';

interface People {
  readonly parties: ReadonlyMap<string, Party>;
  readonly persons: ReadonlyMap<string, Person>;
}

/** One move in words: who must do what, and whose account that rests on. */
export function MoveText({ move, ...people }: People & { readonly move: Move }) {
  if (move.kind === 'nobody') return <NobodysText move={move} />;
  return <OwnersText move={move} {...people} />;
}

function OwnersText({ move, parties, persons }: People & { readonly move: OwnersMove }) {
  const { t, i18n } = useLingui();
  const names = [
    ...move.partyIds.map((id) => parties.get(id)?.name ?? t`missing party`),
    ...move.personIds.map((id) => persons.get(id)?.name ?? t`missing person`),
  ];
  const owners = new Intl.ListFormat(i18n.locale).format(names) || t`Owner not recorded`;
  const { title } = move.step;
  const { partyId, words } = move.accordingTo;
  const teller = partyId === null ? undefined : parties.get(partyId)?.name;
  return (
    <>
      <b dir="auto">{owners}</b>: <bdi>{title}</bdi>
      <Account teller={teller} words={words} />
    </>
  );
}

/** On whose account it rests; nothing where that is not recorded. */
function Account({
  teller,
  words,
}: {
  readonly teller: string | undefined;
  readonly words: string;
}) {
  if (teller !== undefined && words !== '') {
    return (
      <>
        ,{' '}
        <Trans>
          as {teller} tells it ({words})
        </Trans>
      </>
    );
  }
  if (teller !== undefined) {
    return (
      <>
        , <Trans>as {teller} tells it</Trans>
      </>
    );
  }
  if (words === '') return null;
  return (
    <>
      , <Trans>according to {words}</Trans>
    </>
  );
}

function NobodysText({ move }: { readonly move: NobodysMove }) {
  const { trigger, meeting, cause } = move;
  const title = meeting?.title ?? '';
  if (cause === 'missing') return <Trans>Nobody’s: what it waits for is missing</Trans>;
  if (cause === 'called-off') {
    return title === '' ? (
      <Trans>Nobody’s: what it waits for was called off</Trans>
    ) : (
      <Trans>Nobody’s: “{title}” was called off</Trans>
    );
  }
  if (trigger.kind === 'date') {
    return (
      <Trans>
        Nobody’s: waits for <DateText date={trigger.date} />
      </Trans>
    );
  }
  if (trigger.kind === 'event') {
    const { words } = trigger;
    return <Trans>Nobody’s: waits for “{words}”</Trans>;
  }
  return <Trans>Nobody’s: waits for the meeting “{title}”</Trans>;
}
