import { watch, type Subscription } from '#data/live.ts';
import { use, useSyncExternalStore } from 'react';
import { keepIdentity } from './keep-identity.ts';
import { useTab } from './tab.ts';

/**
 * A live read: waits (Suspense) for its first value, then follows every change on the disk, made here
 * or in another tab. Rows that did not change keep their identity.
 * @param key names the read; equal keys share one subscription
 */
export function useLive<T>(key: string, read: () => Promise<T>): T {
  return useLiveUnless(false, key, read) as T;
}

/**
 * The same where something else may be shown in its place, as while an earlier day is: then it is followed
 * beneath, waits for nothing, and gives whatever is known.
 */
export function useLiveUnless<T>(
  isCovered: boolean,
  key: string,
  read: () => Promise<T>,
): T | undefined {
  const live = ensure(key, read);
  const state = useSyncExternalStore(live.subscribe, live.get);
  // Asked even where the value is known: React tells the promises of one component apart by their order.
  const first = isCovered ? undefined : use(live.first);
  if (state.kind === 'failed') throw state.error;
  return state.kind === 'known' ? state.value : first;
}

/** The same without waiting: `undefined` until the first value is there. For windows that scroll. */
export function useLiveSoon<T>(key: string, read: () => Promise<T>): T | undefined {
  const live = ensure(key, read);
  const state = useSyncExternalStore(live.subscribe, live.get);
  if (state.kind === 'failed') throw state.error;
  return state.kind === 'known' ? state.value : undefined;
}

/** Begins a read that a screen is going to wait for, so that several come at once. Gives its first value. */
export function warmLive<T>(key: string, read: () => Promise<T>): Promise<T> {
  return ensure(key, read).first;
}

/** As `useLive`, for what only some views need: with no key nothing is read, and null is there at once. */
export function useLiveIf<T>(key: string | null, read: () => Promise<T>): T | null {
  const live: Live<T | null> = key === null ? nothing : ensure<T | null>(key, read);
  const state = useSyncExternalStore(live.subscribe, live.get);
  const first = use(live.first);
  if (state.kind === 'failed') throw state.error;
  return state.kind === 'known' ? state.value : first;
}

type State<T> =
  | { readonly kind: 'waiting' }
  | { readonly kind: 'known'; readonly value: T }
  | { readonly kind: 'failed'; readonly error: unknown };

interface Live<T> {
  readonly first: Promise<T>;
  readonly get: () => State<T>;
  readonly subscribe: (onChange: () => void) => () => void;
  readonly touch: () => void;
}

const isNothing: State<null> = { kind: 'known', value: null };
const nothing: Live<null> = {
  first: Object.assign(Promise.resolve(null), { status: 'fulfilled', value: null }),
  get: () => isNothing,
  subscribe: () => () => undefined,
  touch: () => undefined,
};

/** Milliseconds for which a read that nobody shows is kept, from its first value on. */
const linger = 20_000;
const all = new Map<string, Live<unknown>>();

function ensure<T>(key: string, read: () => Promise<T>): Live<T> {
  const known = all.get(key) as Live<T> | undefined;
  if (known) {
    known.touch();
    return known;
  }
  const live = start(key, read);
  all.set(key, live);
  return live;
}

function start<T>(key: string, read: () => Promise<T>): Live<T> {
  let state: State<T> = { kind: 'waiting' };
  const listeners = new Set<() => void>();
  let timer: ReturnType<typeof setTimeout> | undefined;
  let settle: { resolve(value: T): void; reject(error: unknown): void } | undefined;
  const first = new Promise<T>((resolve, reject) => {
    settle = { resolve, reject };
  });
  first.catch(() => undefined); // shown through `state`
  const tell = (next: State<T>) => {
    state = next;
    for (const listener of listeners) listener();
  };
  const subscription: Subscription = watch(
    read,
    (value) => {
      const kept = state.kind === 'known' ? keepIdentity(state.value, value) : value;
      if (state.kind === 'known' && kept === state.value) return;
      const isFirst = state.kind === 'waiting';
      // As React marks what it has seen settle: a screen that comes later does not wait at all.
      void Object.assign(first, { status: 'fulfilled', value: kept });
      tell({ kind: 'known', value: kept });
      settle?.resolve(kept);
      if (isFirst) rest();
    },
    (error) => {
      // A newer build took the database: what this tab shows stays, with the notice above it.
      if (useTab.getState().isStale) return;
      all.delete(key);
      tell({ kind: 'failed', error });
      settle?.reject(error);
    },
  );
  const rest = () => {
    clearTimeout(timer);
    // Who waits for the first value does not listen yet.
    if (listeners.size > 0 || state.kind === 'waiting') return;
    timer = setTimeout(() => {
      subscription.unsubscribe();
      all.delete(key);
    }, linger);
  };
  return {
    first,
    get: () => state,
    subscribe: (listener) => {
      listeners.add(listener);
      clearTimeout(timer);
      return () => {
        listeners.delete(listener);
        rest();
      };
    },
    touch: rest,
  };
}
