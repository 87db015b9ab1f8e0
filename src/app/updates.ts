import { flushDrafts } from '#state/drafts.ts';
import { useTab } from '#state/tab.ts';
import { startServiceWorker } from './service-worker.ts';

/** Works offline from the first visit on; a new version is offered, never forced. */
export function startUpdates(): void {
  if (navigator.serviceWorker?.controller) useTab.setState({ isOfflineReady: true });
  startServiceWorker({
    onUpdateReady: (apply) => useTab.setState({ applyUpdate: apply }),
    onOfflineReady: () => useTab.setState({ isOfflineReady: true }),
    beforeReload: flushDrafts,
  });
}
