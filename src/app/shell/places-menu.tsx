import { IconButton } from '#ui/icon-button.tsx';
import { useLingui } from '@lingui/react/macro';
import { Suspense, useRef } from 'react';
import { Rail } from './rail.tsx';
import s from './places-menu.module.css';

/** The rail, on a phone: opened from the top bar. */
export function PlacesMenu() {
  const { t } = useLingui();
  const dialog = useRef<HTMLDialogElement>(null);
  return (
    <div className={s['menu']}>
      <IconButton icon="menu" label={t`All places`} onClick={() => dialog.current?.showModal()} />
      {/* oxlint-disable-next-line jsx-a11y/no-noninteractive-element-interactions, jsx-a11y/click-events-have-key-events -- a press beside the menu closes it; Escape does so by itself */}
      <dialog
        ref={dialog}
        className={s['sheet']}
        aria-label={t`Places`}
        onClick={(event) => {
          const pressed = (event.target as Element).closest('a, button');
          const isDone = pressed !== null && !pressed.matches('[data-inline]');
          if (event.target === event.currentTarget || isDone) dialog.current?.close();
        }}
      >
        <Suspense fallback={null}>
          <Rail />
        </Suspense>
      </dialog>
    </div>
  );
}
