import { create } from 'zustand';

interface TabState {
  /** A later build has taken over the database: this tab can read and write no more. */
  readonly isStale: boolean;
  /** A new version waits for the user's word. */
  readonly applyUpdate: (() => void) | null;
  /** Every screen opens without a network from now on. */
  readonly isOfflineReady: boolean;
}

export const useTab = create<TabState>()(() => ({
  isStale: false,
  applyUpdate: null,
  isOfflineReady: false,
}));
