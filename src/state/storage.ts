import { useEffect, useState } from 'react';

export interface StorageHealth {
  /** Null: this browser does not tell. */
  readonly persisted: boolean | null;
  readonly usedBytes: number | null;
  readonly quotaBytes: number | null;
}

let asked = false;

/** Asks the browser, once and after the first write, not to evict this device's data under pressure. */
export function askToPersist(): void {
  if (asked) return;
  asked = true;
  void persist();
}

/** How the browser keeps what is here; null until it has answered. */
export function useStorageHealth(): {
  readonly health: StorageHealth | null;
  /** Asks the browser to keep it; resolves with whether it will. */
  readonly ask: () => Promise<boolean>;
} {
  const [health, setHealth] = useState<StorageHealth | null>(null);
  useEffect(() => {
    let isHere = true;
    const look = () =>
      void storageHealth().then((found) => {
        if (isHere) setHealth(found);
      });
    look();
    document.addEventListener('visibilitychange', look);
    return () => {
      isHere = false;
      document.removeEventListener('visibilitychange', look);
    };
  }, []);
  const ask = async () => {
    const isKept = await persist();
    setHealth(await storageHealth());
    return isKept;
  };
  return { health, ask };
}

async function storageHealth(): Promise<StorageHealth> {
  const [persisted, estimate] = await Promise.all([
    manager()
      ?.persisted?.()
      .catch(() => null),
    manager()
      ?.estimate?.()
      .catch(() => null),
  ]);
  return {
    persisted: persisted ?? null,
    usedBytes: estimate?.usage ?? null,
    quotaBytes: estimate?.quota ?? null,
  };
}

async function persist(): Promise<boolean> {
  return (
    (await manager()
      ?.persist?.()
      .catch(() => false)) ?? false
  );
}

/** Missing outside secure contexts and in some browsers. */
function manager(): Partial<StorageManager> | undefined {
  return globalThis.navigator?.storage;
}
