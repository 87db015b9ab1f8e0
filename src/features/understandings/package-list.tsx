import type { Negotiation } from '#domain/negotiation.ts';
import type { Package } from '#domain/package.ts';
import type { UnderstandingEntry } from '#domain/understanding-list.ts';
import { useShownItem } from '#nouns/use-shown-item.ts';
import { paths } from '#state/paths.ts';
import { Trans, useLingui } from '@lingui/react/macro';
import type { ReactNode } from 'react';
import { Link, useSearchParams } from 'react-router';
import { UnderstandingStatusWord } from './understanding-status-word.tsx';
import s from './confirmations.module.css';

interface PackageListProps {
  readonly negotiation: Negotiation;
  readonly entries: readonly UnderstandingEntry[];
  readonly packages: ReadonlyMap<string, Package>;
}

/** Packages with what they bind: nothing is agreed until everything is agreed. */
export function PackageList({ negotiation, entries, packages }: PackageListProps) {
  const { t } = useLingui();
  const list = paths.negotiation(negotiation.id, 'understandings');
  const item = useSearchParams()[0].get('item');
  const bound = [...packages.values()].flatMap((pkg) => {
    const members = entries.filter(({ understanding }) => understanding.packageId === pkg.id);
    return members.length === 0 && pkg.id !== item ? [] : [{ pkg, members }];
  });
  if (bound.length === 0) return null;
  return (
    <section className={s.packages} aria-label={t`Packages`}>
      <h2 className={s.heading}>
        <Trans>Packages</Trans>
      </h2>
      {bound.map(({ pkg, members }) => {
        const confirmed = members.filter(({ isConfirmed }) => isConfirmed).length;
        const all = members.length;
        return (
          <Shown key={pkg.id} id={pkg.id}>
            <h3 dir="auto">
              {pkg.title}{' '}
              <Link className={s.meta} to={paths.history(negotiation.id, pkg.id)}>
                <Trans>History</Trans>
              </Link>
            </h3>
            <p className={s.quiet}>
              <Trans>
                <span className="num">
                  {confirmed} of {all}
                </span>{' '}
                confirmed by every side. Nothing in it is agreed until everything is agreed: its
                members count as provisional at most.
              </Trans>
            </p>
            <ul>
              {members.map(({ understanding, view }) => (
                <li key={understanding.id}>
                  <Link to={`${list}?item=${understanding.id}`} dir="auto">
                    {understanding.title}
                  </Link>{' '}
                  <UnderstandingStatusWord view={view} />
                </li>
              ))}
            </ul>
          </Shown>
        );
      })}
    </section>
  );
}

function Shown({ id, children }: { readonly id: string; readonly children: ReactNode }) {
  const isShown = useSearchParams()[0].get('item') === id;
  return (
    <div className={s.package} {...useShownItem<HTMLDivElement>(isShown)}>
      {children}
    </div>
  );
}
