import { createContext, use } from 'react';

/** The earlier day as of which everything is shown; null: the present. Set once, above all screens. */
export const AsOfDay = createContext<string | null>(null);

/** Whether an earlier day is shown, which can be looked at and not changed. */
export function useIsPast(): boolean {
  return use(AsOfDay) !== null;
}
