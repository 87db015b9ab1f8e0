import './trusted-types.ts';
import '#ui/base.css';
import { I18nProvider } from '@lingui/react';
import { StrictMode, Suspense } from 'react';
import { createRoot } from 'react-dom/client';
import { App } from './app.tsx';
import { followAppearance } from './appearance.ts';
import { i18n, startLanguage } from './i18n.ts';
import { startDisk } from './start-disk.ts';
import { sweepSoon } from './sweep-soon.ts';
import { startUpdates } from './updates.ts';
import { lazyNamed } from './lazy-named.ts';

const StartProblem = lazyNamed(() => import('./start-problem.tsx'), 'StartProblem');

const root = document.getElementById('root');
if (!root) throw new Error('#root is missing');

followAppearance();
const [outcome] = await Promise.all([startDisk(), startLanguage()]);
createRoot(root).render(
  <StrictMode>
    <I18nProvider i18n={i18n}>
      <Suspense fallback={null}>
        {outcome === 'open' ? <App /> : <StartProblem outcome={outcome} />}
      </Suspense>
    </I18nProvider>
  </StrictMode>,
);
startUpdates();
if (outcome === 'open') sweepSoon();
