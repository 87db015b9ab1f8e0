import { useNotices, dismiss } from '#state/notices.ts';
import { useTab } from '#state/tab.ts';
import { NoticeRegion } from '#ui/notice.tsx';
import { Skeleton } from '#ui/skeleton.tsx';
import { Trans, useLingui } from '@lingui/react/macro';
import { Suspense, useEffectEvent, useLayoutEffect } from 'react';
import { Outlet, useLocation } from 'react-router';
import { useMover } from '#app/as-of/as-of-mover.ts';
import { ErrorBoundary } from '#app/error-boundary.tsx';
import { lazyNamed } from '#app/lazy-named.ts';
import { DialogHost } from './dialog-host.tsx';
import { DiskAlert } from './disk-alert.tsx';
import { FocusKept } from './focus-kept.tsx';
import { FocusOnArrival } from './focus-on-arrival.tsx';
import { PhoneBar } from './phone-bar.tsx';
import { Rail } from './rail.tsx';
import { StrayFiles } from './stray-files.tsx';
import { TopBar } from './top-bar.tsx';
import { UpdateNotice } from './update-notice.tsx';
import s from './shell.module.css';

const Keys = lazyNamed(() => import('#app/commands/keys.tsx'), 'Keys');
const FocusReturned = lazyNamed(() => import('./focus-returned.tsx'), 'FocusReturned');
const TrashDue = lazyNamed(() => import('./trash-due.tsx'), 'TrashDue');
const MemoryNotice = lazyNamed(() => import('./memory-notice.tsx'), 'MemoryNotice');

/** The frame around every screen: rail, top bar, notices, and the dialogs that open from anywhere. */
export function Shell() {
  const { t } = useLingui();
  const { pathname } = useLocation();
  const notices = useNotices((state) => state.notices);
  const isInMemory = useTab((tab) => tab.isInMemory);
  return (
    <div className={s['shell']}>
      <a className={s['skip']} href="#main">
        <Trans>Skip to the page</Trans>
      </a>
      <aside className={s['rail']} aria-label={t`Places`}>
        <Suspense fallback={null}>
          <Rail />
        </Suspense>
      </aside>
      <div className={s['page']}>
        <Suspense fallback={null}>
          <TopBar />
        </Suspense>
        {isInMemory && (
          <Suspense fallback={null}>
            <MemoryNotice />
          </Suspense>
        )}
        <UpdateNotice />
        <main id="main" className={s['main']} tabIndex={-1}>
          {/* The boundary for waiting stays while pages change, so that the last one is shown until the next is ready. */}
          <Suspense fallback={<Opening />}>
            <ErrorBoundary key={pathname}>
              <Outlet />
            </ErrorBoundary>
          </Suspense>
        </main>
        <Suspense fallback={null}>
          <PhoneBar />
        </Suspense>
      </div>
      <DiskAlert />
      <NoticeRegion
        notices={notices.map(({ id, text, tone, action }) => ({
          id: String(id),
          text,
          tone,
          action: action && { label: action.label, onAction: action.run },
        }))}
        onDismiss={(id) => dismiss(Number(id))}
      />
      <DialogHost />
      <Suspense fallback={null}>
        <Keys />
      </Suspense>
      <FocusOnArrival />
      <FocusKept />
      <Suspense fallback={null}>
        <FocusReturned />
      </Suspense>
      <Suspense fallback={null}>
        <TrashDue />
      </Suspense>
      <StrayFiles />
    </div>
  );
}

function Opening() {
  const { t } = useLingui();
  const { holdBack } = useMover();
  const onShown = useEffectEvent(holdBack);
  useLayoutEffect(() => onShown(), []);
  return (
    <div className={s['opening']}>
      <Skeleton label={t`Opening`} />
    </div>
  );
}
