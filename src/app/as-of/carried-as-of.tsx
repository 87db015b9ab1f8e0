import type { AsOf } from '#domain/as-of.ts';
import { use, type ReactNode } from 'react';
import { UNSAFE_NavigationContext, type Navigator, type To } from 'react-router';
import { withAsOf } from './with-as-of.ts';

interface CarriedAsOfProps {
  readonly negotiationId: string;
  /** Null: nothing to carry. */
  readonly asOf: AsOf | null;
  readonly children: ReactNode;
}

/** Within it every link and every move to another page of the negotiation keeps the day that is shown. */
export function CarriedAsOf({ negotiationId, asOf, children }: CarriedAsOfProps) {
  const outer = use(UNSAFE_NavigationContext);
  const { navigator } = outer;
  const carry = (to: To) => withAsOf(to, negotiationId, asOf);
  const carrying: Navigator = {
    ...navigator,
    createHref: (to) => navigator.createHref(carry(to)),
    push: (to, state, options) => navigator.push(carry(to), state, options),
    replace: (to, state, options) => navigator.replace(carry(to), state, options),
  };
  return (
    <UNSAFE_NavigationContext value={{ ...outer, navigator: asOf === null ? navigator : carrying }}>
      {children}
    </UNSAFE_NavigationContext>
  );
}
