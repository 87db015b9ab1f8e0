import { useEffect, useEffectEvent, useState } from 'react';
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
  const write = () => {
    if (typed === inUrl) return;
    const next: Record<string, string> = typed.trim() === '' ? {} : { q: typed };
    setParams(next, { replace: true, state: own });
  };
  const writeNow = useEffectEvent((_typed: string) => write());
  useEffect(() => {
    const timer = setTimeout(() => writeNow(typed), pause);
    return () => clearTimeout(timer);
  }, [typed]);
  return { query: typed, setQuery: setTyped, write };
}

const own = { isTyped: true } as const;

function isOwn(state: unknown): boolean {
  return typeof state === 'object' && state !== null && 'isTyped' in state;
}
