import { createRoot } from 'react-dom/client';
import './i18n';
import { App } from './App';
import './style.scss';

createRoot(document.getElementById('root')!).render(<App />);
