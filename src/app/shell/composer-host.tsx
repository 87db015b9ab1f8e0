import { closeComposer, useComposer } from '#state/composer.ts';
import { notify } from '#state/notices.ts';
import { useLingui } from '@lingui/react/macro';
import { useEffect, useEffectEvent, useState } from 'react';

const loadComposer = () => import('#features/composer/composer.tsx');

/** Milliseconds after the first screen until the composer is fetched: it is what people wait for. */
const pause = 1500;

/**
 * The composer, drawn in the very frame in which it is wanted once it is loaded: React.lazy would
 * suspend even then, and hold back what it shows for 300 ms.
 */
export function ComposerHost() {
  const { t } = useLingui();
  const start = useComposer((composer) => composer.start);
  const [loaded, setLoaded] = useState<Awaited<ReturnType<typeof loadComposer>>>();
  const isWanted = start !== null;
  const onFailed = useEffectEvent(() => {
    if (!isWanted) return;
    closeComposer();
    notify(
      t`The form could not be loaded. Your drafts are safe; reload the page, then try again.`,
      undefined,
      'alert',
    );
  });
  useEffect(() => {
    if (loaded) return undefined;
    const timer = setTimeout(
      () => void loadComposer().then(setLoaded, onFailed),
      isWanted ? 0 : pause,
    );
    return () => clearTimeout(timer);
  }, [loaded, isWanted]);
  if (!start || !loaded) return null;
  return <loaded.Composer key={start.corrects?.id ?? start.negotiationId} start={start} />;
}
