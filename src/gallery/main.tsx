/** Entry of the gallery; `npm run dev` serves it at /gallery/, the build knows nothing of it. */
import '../index.css';
import '../styles/pages.css';
import './gallery.css';
import { createRoot } from 'react-dom/client';
import theme from '../theme.css?raw';
import { Gallery } from './Gallery';
import { mirrorStates } from './mirrorStates';

const root = document.getElementById('root');
if (!root) throw new Error('gallery/index.html has no #root.');
createRoot(root).render(<Gallery tokens={theme} />);
mirrorStates(document.styleSheets);
