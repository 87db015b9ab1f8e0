import { NowOnly } from '#nouns/now-only.tsx';
import type { Negotiation } from '#domain/negotiation.ts';
import type { Understanding } from '#domain/understanding.ts';
import { useRows } from '#state/read.ts';
import { write } from '#state/write.ts';
import { Button } from '#ui/button.tsx';
import { SelectField } from '#ui/select-field.tsx';
import { Trans, useLingui } from '@lingui/react/macro';
import { lazy, Suspense, useState } from 'react';
import s from './record.module.css';

const PackageDialog = lazy(() =>
  import('./package-dialog.tsx').then((m) => ({ default: m.PackageDialog })),
);

interface PackageFieldProps {
  readonly negotiation: Negotiation;
  readonly understanding: Understanding;
}

/** The package that holds an understanding: nothing is agreed until everything is agreed. */
export function PackageField({ negotiation, understanding }: PackageFieldProps) {
  const { t } = useLingui();
  const [dialog, setDialog] = useState<'new' | 'edit' | null>(null);
  const packages = useRows('packages', negotiation.id);
  const rows = useRows('understandings', negotiation.id);
  const held = packages.find(({ id }) => id === understanding.packageId);
  const others = held
    ? rows.filter((row) => row.packageId === held.id && row.id !== understanding.id)
    : [];
  const assign = (packageId: string) =>
    void write.editRow('understandings', understanding.id, {
      packageId: packageId === '' ? null : packageId,
    });
  return (
    <section className={s.package}>
      {packages.length > 0 && (
        <NowOnly
          past={
            held && (
              <p className={s.quiet}>
                <Trans>
                  In the package <bdi>{held.title}</bdi>
                </Trans>
              </p>
            )
          }
        >
          <SelectField
            label={t`Package`}
            placeholder={t`None`}
            value={held?.id ?? ''}
            onChange={assign}
            options={packages.map((each) => ({ value: each.id as string, label: each.title }))}
          />
        </NowOnly>
      )}
      {held && (
        <>
          <p className={s.quiet}>
            <Trans>
              Nothing in it is agreed until everything is agreed: its members count as provisional
              at most.
            </Trans>
          </p>
          {others.length > 0 && (
            <ul className={s.links}>
              {others.map((row) => (
                <li key={row.id} dir="auto">
                  {row.title}
                </li>
              ))}
            </ul>
          )}
        </>
      )}
      <div className={s.actions}>
        <NowOnly>
          <Button size="small" icon="plus" onClick={() => setDialog('new')}>
            <Trans>New package</Trans>
          </Button>
        </NowOnly>
        {held && (
          <NowOnly>
            <Button size="small" variant="quiet" onClick={() => setDialog('edit')}>
              <Trans>Edit package</Trans>
            </Button>
          </NowOnly>
        )}
      </div>
      <Suspense fallback={null}>
        {dialog !== null && (
          <PackageDialog
            negotiationId={negotiation.id}
            packages={packages}
            pkg={dialog === 'edit' ? held : undefined}
            onAdded={assign}
            onClose={() => setDialog(null)}
          />
        )}
      </Suspense>
    </section>
  );
}
