import { useEffect, useEffectEvent, useRef, useState } from 'react';
import { useLocation, useSearchParams } from 'react-router';

const pause = 300;

/** What is typed, and with a short pause the URL after it. */
export function useQuery() {
  const [params, setParams] = useSearchParams();
  const { key, state } = useLocation();
  const inUrl = params.get('q') ?? '';
  const [typed, setTyped] = useState(inUrl);
  const [at, setAt] = useState(key);
  if (at !== key) {
    setAt(key);
    // Not written from here: a link, or another place in the history.
    if (!isOwn(state)) setTyped(inUrl);
  }
  const timer = useRef<ReturnType<typeof setTimeout>>(undefined);
  const write = () => {
    clearTimeout(timer.current);
    if (typed === inUrl) return;
    const next: Record<string, string> = typed.trim() === '' ? {} : { q: typed };
    setParams(next, { replace: true, state: own });
  };
  const writeNow = useEffectEvent((_typed: string) => write());
  useEffect(() => {
    timer.current = setTimeout(() => writeNow(typed), pause);
    return () => clearTimeout(timer.current);
  }, [typed]);
  return {
    query: typed,
    setQuery: setTyped,
    /** Before the page is left for a record: later the URL would be that record's. */
    write,
    /** The page is left for where it was come from. */
    forget: () => clearTimeout(timer.current),
  };
}

const own = { isTyped: true } as const;

function isOwn(state: unknown): boolean {
  return typeof state === 'object' && state !== null && 'isTyped' in state;
}
