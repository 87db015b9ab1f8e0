import { useEffect, useRef } from 'react';
import { NavigationType, useLocation, useNavigationType } from 'react-router';

/** After moving to another page, the keyboard and the screen reader start at its beginning. */
export function FocusOnArrival() {
  const { pathname } = useLocation();
  const type = useNavigationType();
  const before = useRef(pathname);
  useEffect(() => {
    if (before.current === pathname) return;
    before.current = pathname;
    const main = document.getElementById('main');
    if (type !== NavigationType.Pop) main?.parentElement?.scrollTo(0, 0);
    main?.focus({ preventScroll: true });
  }, [pathname, type]);
  return null;
}
