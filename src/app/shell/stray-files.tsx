import { notify } from '#state/notices.ts';
import { useLingui } from '@lingui/react/macro';
import { useEffect, useEffectEvent } from 'react';

/**
 * Files that are dropped where nothing takes them: without this the browser would leave Parley for the
 * file. Whoever takes files listens at the document, so that the event arrives here already taken.
 */
export function StrayFiles() {
  const { t } = useLingui();
  const onDrop = useEffectEvent((event: DragEvent) => {
    const file = event.dataTransfer?.files[0];
    if (event.defaultPrevented || !file) return;
    event.preventDefault();
    notify(
      t`“${file.name}” was not added. Drop documents on the Sources screen, and files that Parley exported on “Open a file”.`,
    );
  });
  useEffect(() => {
    const stop = new AbortController();
    const { signal } = stop;
    globalThis.addEventListener(
      'dragover',
      (event) => {
        if (event.dataTransfer?.types.includes('Files') === true) event.preventDefault();
      },
      { signal },
    );
    globalThis.addEventListener('drop', (event) => onDrop(event), { signal });
    return () => stop.abort();
  }, []);
  return null;
}
