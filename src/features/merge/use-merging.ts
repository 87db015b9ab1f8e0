import type { MessageDescriptor } from '@lingui/core';
import { merge, planMerge, type MergeEnd, type PlannedMerge } from '#state/merge.ts';
import { useEffect, useRef, useState } from 'react';
import { choicesOf, type ChosenSides } from './chosen-sides.ts';

export type MergeFailure = Exclude<MergeEnd, { kind: 'merged' | 'stopped' | 'outdated' }>;

export type Merging =
  | { readonly step: 'planning'; readonly done: number }
  | { readonly step: 'unplanned'; readonly says: readonly MessageDescriptor[] }
  | {
      readonly step: 'planned';
      readonly plan: PlannedMerge;
      /** The plan was made anew, since something was written here meanwhile. */
      readonly isAnew: boolean;
      readonly failure: MergeFailure | null;
    }
  | { readonly step: 'merging'; readonly done: number }
  | { readonly step: 'merged'; readonly plan: PlannedMerge; readonly records: number };

/** The way of a file from being laid beside what is here to being merged. Leaving it stops what is under way. */
export function useMerging(file: Blob, negotiationId: string) {
  const [merging, setMerging] = useState<Merging>({ step: 'planning', done: 0 });
  const underWay = useRef<AbortController | null>(null);
  const begin = (): AbortSignal => {
    underWay.current?.abort();
    underWay.current = new AbortController();
    return underWay.current.signal;
  };
  const plan = async (signal: AbortSignal, isAnew: boolean) => {
    const onProgress = (done: number) => {
      if (!signal.aborted) setMerging({ step: 'planning', done });
    };
    const planned = await planMerge(file, negotiationId, { signal, onProgress });
    if (signal.aborted || planned.kind === 'stopped') return;
    if (planned.kind !== 'planned') setMerging({ step: 'unplanned', says: planned.says });
    else setMerging({ step: 'planned', plan: planned, isAnew, failure: null });
  };
  useEffect(() => {
    void plan(begin(), false);
    return () => underWay.current?.abort();
    // oxlint-disable-next-line react/exhaustive-deps -- planned once for each file
  }, [file, negotiationId]);
  const run = async (planned: PlannedMerge, chosen: ChosenSides) => {
    const signal = begin();
    setMerging({ step: 'merging', done: 0 });
    const onProgress = (done: number) => {
      if (!signal.aborted) setMerging({ step: 'merging', done });
    };
    const choices = choicesOf(planned.items, chosen);
    const end = await merge(file, negotiationId, planned, choices, { signal, onProgress });
    const back = { step: 'planned', plan: planned, isAnew: false } as const;
    if (end.kind === 'merged') setMerging({ step: 'merged', plan: planned, records: end.records });
    else if (end.kind === 'stopped') setMerging({ ...back, failure: null });
    else if (end.kind === 'outdated') await plan(begin(), true);
    else setMerging({ ...back, failure: end });
  };
  /** Stops planning, or takes back what a merge has written so far. */
  const stop = () => underWay.current?.abort();
  return { merging, run, stop };
}
