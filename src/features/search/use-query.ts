import { useEffect, useEffectEvent, useState } from 'react';
import { useSearchParams } from 'react-router';

const pause = 300;

/** What is typed, and with a short pause the URL after it. */
export function useQuery() {
  const [params, setParams] = useSearchParams();
  const inUrl = params.get('q') ?? '';
  const [typed, setTyped] = useState(inUrl);
  const [wrote, setWrote] = useState(inUrl);
  // The URL was changed by someone else: a link, or another place in the history.
  if (inUrl !== wrote) {
    setWrote(inUrl);
    setTyped(inUrl);
  }
  const write = () => {
    if (typed === inUrl) return;
    setWrote(typed);
    setParams(typed.trim() === '' ? {} : { q: typed }, { replace: true });
  };
  const writeNow = useEffectEvent((_typed: string) => write());
  useEffect(() => {
    const timer = setTimeout(() => writeNow(typed), pause);
    return () => clearTimeout(timer);
  }, [typed]);
  return { query: typed, setQuery: setTyped, write };
}
