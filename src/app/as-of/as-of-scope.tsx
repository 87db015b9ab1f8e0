import { readAsOf, type AsOf, type AsOfBasis } from '#domain/as-of.ts';
import { formatDay } from '#domain/format-date.ts';
import type { Day } from '#domain/day.ts';
import { AsOfDay } from '#nouns/as-of-day.ts';
import { useToday } from '#nouns/use-today.ts';
import { refuseWrites, ThenContext, useBookAsOf } from '#state/as-of.ts';
import { notify } from '#state/notices.ts';
import { useLingui } from '@lingui/react/macro';
import {
  startTransition,
  Suspense,
  useEffect,
  useEffectEvent,
  useRef,
  useState,
  type ReactNode,
} from 'react';
import { useParams, useSearchParams } from 'react-router';
import { AsOfMover } from './as-of-mover.ts';
import { CarriedAsOf } from './carried-as-of.tsx';

/** Milliseconds after which a day that the scrubber rests on is put into the URL. */
const rest = 250;

interface Passing {
  readonly negotiation: string;
  readonly asOf: AsOf | null;
}

interface AsOfScopeProps {
  readonly children: ReactNode;
}

/** Within a negotiation, the day as of which the URL shows it: for all reads, and kept by all links. */
export function AsOfScope({ children }: AsOfScopeProps) {
  return (
    <Suspense fallback={null}>
      <Scope>{children}</Scope>
    </Suspense>
  );
}

function Scope({ children }: AsOfScopeProps) {
  const { t, i18n } = useLingui();
  const { negotiation = '' } = useParams();
  const [params, setParams] = useSearchParams();
  const today = useToday();
  const asked = negotiation === '' ? null : readAsOf(params, today);
  // What the scrubber passes over is shown before the URL has it.
  const [passing, setPassing] = useState<Passing | null>(null);
  const stepped = useRef<{ readonly from: Passing | null; readonly to: Passing } | null>(null);
  const [isOpen, setOpen] = useState(false);
  const isHere = passing?.negotiation === negotiation;
  const shown = isHere ? passing.asOf : asked;
  const then = useBookAsOf(negotiation, negotiation === '' ? null : shown);
  const day = then?.day ?? null;

  const put = useEffectEvent((asOf: AsOf | null) => {
    startTransition(() => setPassing(null));
    setParams(
      (now) => {
        const next = new URLSearchParams(now);
        next.delete('asof');
        next.delete('by');
        if (asOf !== null) {
          next.set('asof', asOf.day);
          next.set('by', asOf.by);
        }
        return next;
      },
      { replace: asked !== null && asOf !== null },
    );
  });
  const settle = useEffectEvent((passed: Passing) => {
    if (passed.negotiation === negotiation) put(passed.asOf);
    else setPassing(null);
  });
  useEffect(() => {
    if (passing === null) return undefined;
    const timer = setTimeout(() => settle(passing), rest);
    return () => clearTimeout(timer);
  }, [passing]);

  const explain = useEffectEvent(() => {
    if (day === null) return;
    const date = formatDay(day, i18n.locale);
    notify(
      t`Nothing was changed: this shows the record as of ${date}. Go back to now to change it.`,
      { label: t`Now`, run: () => put(null) },
      'alert',
    );
  });
  useEffect(() => {
    if (day === null) return undefined;
    refuseWrites(() => explain());
    return () => refuseWrites(null);
  }, [day]);

  const basis = shown?.by ?? 'stated';
  const pass = (asOf: AsOf | null) => startTransition(() => setPassing({ negotiation, asOf }));
  /** From one earlier day to another most often nothing has to be read, so that it is drawn in the frame of the key. */
  const step = (asOf: AsOf) => {
    if (then === null) pass(asOf);
    else {
      stepped.current = { from: passing, to: { negotiation, asOf } };
      setPassing(stepped.current.to);
    }
  };
  /** Called before anything is painted. */
  const holdBack = () => {
    const { from, to } = stepped.current ?? {};
    if (to === undefined || to !== passing) return;
    stepped.current = null;
    setPassing(from ?? null);
    startTransition(() => setPassing(to));
  };
  const mover = {
    day,
    basis,
    moveTo: (next: Day | null) => (next === null ? pass(null) : step({ day: next, by: basis })),
    isOpen,
    setOpen,
    holdBack,
    countBy: (by: AsOfBasis) => pass(day === null ? null : { day, by }),
  };
  return (
    <ThenContext value={then}>
      <AsOfDay value={day}>
        <AsOfMover value={mover}>
          <CarriedAsOf negotiationId={negotiation} asOf={then} settled={asked}>
            {children}
          </CarriedAsOf>
        </AsOfMover>
      </AsOfDay>
    </ThenContext>
  );
}
