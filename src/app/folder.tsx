import type { Negotiation } from '#domain/negotiation.ts';
import { useRow } from '#state/read.ts';
import { useLingui } from '@lingui/react/macro';
import { useEffect } from 'react';
import { Outlet, useOutletContext, useParams } from 'react-router';
import { PastBanner } from './as-of/past-banner.tsx';
import { NotFound } from './not-found.ts';
import { rememberNegotiation } from '#state/last-negotiation.ts';
import { rememberLook } from '#state/visits.ts';

/** The negotiation that the URL names; what lies below gets it from `useFolder`. */
export function Folder() {
  const { t } = useLingui();
  const { negotiation: id = '' } = useParams();
  const negotiation = useRow('negotiations', id);
  const isThere = negotiation !== null && !negotiation.deleted;
  useEffect(() => {
    if (!isThere) return undefined;
    rememberNegotiation(id);
    rememberLook(id);
    const onHidden = () => rememberLook(id);
    document.addEventListener('visibilitychange', onHidden);
    return () => document.removeEventListener('visibilitychange', onHidden);
  }, [isThere, id]);
  if (negotiation === null) return <NotFound />;
  if (negotiation.deleted) {
    return <NotFound title={t`This negotiation was deleted`} />;
  }
  return (
    <>
      <PastBanner negotiationId={negotiation.id} />
      <Outlet context={negotiation} />
    </>
  );
}

export function useFolder(): Negotiation {
  return useOutletContext<Negotiation>();
}
