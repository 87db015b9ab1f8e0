import { BrowserRouter, Routes } from 'react-router';
import { routes } from './routes.tsx';

export function App() {
  return (
    <BrowserRouter>
      <Routes>{routes}</Routes>
    </BrowserRouter>
  );
}
