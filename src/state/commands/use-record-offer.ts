import { useEffect, useEffectEvent } from 'react';
import { offerRecord, type Choice, type RecordOffer } from './at-hand.ts';

interface Offered extends Omit<RecordOffer, 'statuses' | 'isOpen'> {
  readonly statuses?: readonly Choice[] | undefined;
  readonly isOpen?: boolean | undefined;
}

/** Offers what can be done to a record while the page shows it; its row carries `data-record`. */
export function useRecordOffer(offered: Offered): void {
  const { noun, id, title, has, isOpen = false, statuses = [] } = offered;
  const names = [...has.map((each) => each.id), ...statuses.map((each) => each.id)].join();
  const onRun = useEffectEvent((what: string) => offered.run(what));
  const register = useEffectEvent((_names: string) => ({ has, statuses }));
  useEffect(
    () =>
      names === ''
        ? undefined
        : offerRecord({ noun, id, title, isOpen, ...register(names), run: (what) => onRun(what) }),
    [noun, id, title, isOpen, names],
  );
}
