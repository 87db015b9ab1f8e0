import { create } from 'zustand';

interface TabState {
  /** A later build has taken over the database: this tab can read and write no more. */
  readonly isStale: boolean;
  /** A new version waits for the user's word. */
  readonly applyUpdate: (() => void) | null;
  /** Every screen opens without a network from now on. */
  readonly isOfflineReady: boolean;
  /** The browser gives no place to keep data: all that is done here ends with this tab. */
  readonly isInMemory: boolean;
}

export const useTab = create<TabState>()(() => ({
  isStale: false,
  applyUpdate: null,
  isOfflineReady: false,
  isInMemory: false,
}));
