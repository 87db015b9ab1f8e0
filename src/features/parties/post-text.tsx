import { isUnknown } from '#domain/date.ts';
import type { Party } from '#domain/party.ts';
import type { Post } from '#domain/person.ts';
import { DateText } from '#nouns/date-text.tsx';
import { PartyName } from '#nouns/party-name.tsx';
import { Trans } from '@lingui/react/macro';

/** "Foreign minister · Aldria · from 2029". */
export function PostText({
  post,
  parties,
}: {
  readonly post: Post;
  readonly parties: readonly Party[];
}) {
  return (
    <>
      {post.title === '' ? <Trans>post not recorded</Trans> : <bdi>{post.title}</bdi>}
      {post.partyId !== null && (
        <>
          {' · '}
          <PartyName party={parties.find(({ id }) => id === post.partyId)} />
        </>
      )}
      <PostDates post={post} />
    </>
  );
}

function PostDates({ post: { from, to } }: { readonly post: Post }) {
  if (isUnknown(from) && isUnknown(to)) return null;
  if (isUnknown(to)) {
    return (
      <>
        {' · '}
        <Trans>
          from <DateText date={from} />
        </Trans>
      </>
    );
  }
  if (isUnknown(from)) {
    return (
      <>
        {' · '}
        <Trans>
          until <DateText date={to} />
        </Trans>
      </>
    );
  }
  return (
    <>
      {' · '}
      <DateText date={from} /> – <DateText date={to} />
    </>
  );
}
