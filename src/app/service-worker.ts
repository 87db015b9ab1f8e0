interface UpdateHandlers {
  /** A new version waits. `apply` puts it in charge of every tab; until then nothing changes. */
  readonly onUpdateReady: (apply: () => void) => void;
  /** The first visit is complete: from now on every screen opens without a network. */
  readonly onOfflineReady?: () => void;
  /** Runs in every tab before it reloads: drafts to the disk. If it fails, the tab stays as it is. */
  readonly beforeReload: () => Promise<void>;
}

const hour = 3_600_000;
/** Milliseconds without a request after which a page counts as loaded. */
const quiet = 1500;

/** Registers the service worker. Without one the app runs as well, only not offline. */
export function startServiceWorker(handlers: UpdateHandlers): void {
  if (!import.meta.env.PROD || !('serviceWorker' in navigator)) return;
  const servedBy = navigator.serviceWorker.controller;
  navigator.serviceWorker.register('/sw.js').then(
    (registration) => {
      const own = servedBy ?? registration.active ?? registration.installing;
      reloadOnHandover(own, handlers);
      offerUpdates(registration, handlers);
      lookForUpdates(registration);
    },
    (error: unknown) => console.warn('Parley will not open offline in this browser', error),
  );
}

/** One tab accepts; the new worker takes over all of them, and each saves what it holds first. */
function reloadOnHandover(own: ServiceWorker | null, handlers: UpdateHandlers): void {
  const container = navigator.serviceWorker;
  let isLeaving = false;
  const leave = () => {
    // The first worker taking charge of the first visit is no new version.
    if (isLeaving || container.controller === null || container.controller === own) return;
    isLeaving = true;
    handlers.beforeReload().then(
      () => location.reload(),
      () => {
        // What was typed is not on the disk: keep the page, and let the user try again.
        isLeaving = false;
        handlers.onUpdateReady(leave);
      },
    );
  };
  container.addEventListener('controllerchange', leave);
  leave();
}

function offerUpdates(registration: ServiceWorkerRegistration, handlers: UpdateHandlers): void {
  const offer = (worker: ServiceWorker) => handlers.onUpdateReady(() => handOver(worker));
  const follow = (worker: ServiceWorker) => {
    const isFirst = registration.active === null;
    worker.addEventListener('statechange', () => {
      if (worker.state === 'installed' && !isFirst) offer(worker);
      if (worker.state === 'activated' && isFirst) handlers.onOfflineReady?.();
    });
  };
  if (registration.waiting && registration.active) offer(registration.waiting);
  if (registration.installing) follow(registration.installing);
  registration.addEventListener('updatefound', () => {
    if (registration.installing) follow(registration.installing);
  });
}

/**
 * Asks the waiting worker to take over once this page has had no request for a while. Chromium lets the
 * old worker end first, and a request that comes just then starts that one anew: the new one would then
 * wait for minutes.
 */
function handOver(worker: ServiceWorker): void {
  let lastRequest = performance.now();
  const requests = new PerformanceObserver(() => {
    lastRequest = performance.now();
  });
  requests.observe({ type: 'resource' });
  const look = setInterval(() => {
    if (performance.now() - lastRequest < quiet) return;
    clearInterval(look);
    requests.disconnect();
    worker.postMessage({ type: 'SKIP_WAITING' });
  }, 100);
}

function lookForUpdates(registration: ServiceWorkerRegistration): void {
  const look = () => {
    if (!navigator.onLine || document.visibilityState !== 'visible') return;
    // No network, or the server is away: the next look will do.
    registration.update().catch(() => undefined);
  };
  setInterval(look, hour);
  document.addEventListener('visibilitychange', look);
}
