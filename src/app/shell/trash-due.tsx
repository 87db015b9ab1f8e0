import { notify } from '#state/notices.ts';
import { paths } from '#state/paths.ts';
import { removeDue } from '#state/trash-due.ts';
import { plural } from '@lingui/core/macro';
import { useLingui } from '@lingui/react/macro';
import { useEffect } from 'react';
import { useNavigate } from 'react-router';

/** Milliseconds after which the first screen surely stands. */
const settled = 2500;
let isLooked = false;

/** Once a day, what was deleted more than 30 days ago is removed for good, and said. */
export function TrashDue() {
  const { t } = useLingui();
  const navigate = useNavigate();
  useEffect(() => {
    if (isLooked) return undefined;
    const timer = setTimeout(() => {
      isLooked = true;
      removeDue(Date.now())
        .then(({ kind, count }) => {
          if (kind === 'none') return;
          const isRemoved = kind === 'removed';
          const text = isRemoved
            ? t`${plural(count, {
                one: '# record that was deleted more than 30 days ago was removed from the trash.',
                other:
                  '# records that were deleted more than 30 days ago were removed from the trash.',
              })}`
            : t`${plural(count, {
                one: '# record in the trash is due to be removed. It was kept for now, since it could not be removed safely.',
                other:
                  '# records in the trash are due to be removed. They were kept for now, since they could not be removed safely.',
              })}`;
          const to = isRemoved ? paths.recoveryPoints : paths.trash;
          notify(text, { label: t`Show`, run: () => void navigate(to) }, 'alert');
        })
        .catch((error: unknown) => console.warn('The trash is looked at tomorrow', error));
    }, settled);
    return () => clearTimeout(timer);
  }, [navigate, t]);
  return null;
}
