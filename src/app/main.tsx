import './trusted-types.ts';
import '#ui/base.css';
import { I18nProvider } from '@lingui/react';
import { StrictMode, Suspense } from 'react';
import { createRoot } from 'react-dom/client';
import { App } from './app.tsx';
import { followAppearance } from './appearance.ts';
import { hearEarlyKeys } from './early-keys.ts';
import { i18n, startLanguage } from './i18n.ts';
import { keepSoon } from './keep-soon.ts';
import { startDisk, type Start } from './start-disk.ts';
import { searchSoon } from './search-soon.ts';
import { sweepSoon } from './sweep-soon.ts';
import { startUpdates } from './updates.ts';
import { lazyNamed } from './lazy-named.ts';

const DataGone = lazyNamed(() => import('./data-gone.tsx'), 'DataGone');
const StartProblem = lazyNamed(() => import('./start-problem.tsx'), 'StartProblem');

const root = document.getElementById('root');
if (!root) throw new Error('#root is missing');

hearEarlyKeys();
followAppearance();
const [start] = await Promise.all([startDisk(), startLanguage()]);
const page = createRoot(root);
draw(start);
startUpdates();
if (start === 'open') {
  sweepSoon();
  searchSoon();
}

function draw(what: Start): void {
  const onGoOn = () => draw('open');
  page.render(
    <StrictMode>
      <I18nProvider i18n={i18n}>
        <Suspense fallback={null}>
          {what === 'open' ? (
            <App />
          ) : typeof what === 'object' ? (
            <DataGone marker={what.gone} onGoOn={onGoOn} />
          ) : (
            <StartProblem outcome={what} onGoOn={onGoOn} />
          )}
        </Suspense>
      </I18nProvider>
    </StrictMode>,
  );
  if (what === 'open') keepSoon();
}
