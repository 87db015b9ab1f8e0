import type { AsOf } from '#domain/as-of.ts';
import { use, useLayoutEffect, useRef, type ReactNode } from 'react';
import { UNSAFE_NavigationContext, type Navigator, type To } from 'react-router';
import { withAsOf } from './with-as-of.ts';

interface CarriedAsOfProps {
  readonly negotiationId: string;
  /** Null: nothing to carry. */
  readonly asOf: AsOf | null;
  /** The day that addresses name. While the scrubber passes over others no link is drawn anew for each. */
  readonly settled: AsOf | null;
  readonly children: ReactNode;
}

/** Within it every link and every move to another page of the negotiation keeps the day that is shown. */
export function CarriedAsOf({ negotiationId, asOf, settled, children }: CarriedAsOfProps) {
  const outer = use(UNSAFE_NavigationContext);
  const { navigator } = outer;
  const shown = useRef(asOf);
  useLayoutEffect(() => {
    shown.current = asOf;
  }, [asOf]);
  const carry = (to: To) => withAsOf(to, negotiationId, shown.current);
  const carrying: Navigator = {
    ...navigator,
    createHref: (to) => navigator.createHref(withAsOf(to, negotiationId, settled)),
    push: (to, state, options) => navigator.push(carry(to), state, options),
    replace: (to, state, options) => navigator.replace(carry(to), state, options),
  };
  return (
    <UNSAFE_NavigationContext value={{ ...outer, navigator: carrying }}>
      {children}
    </UNSAFE_NavigationContext>
  );
}
