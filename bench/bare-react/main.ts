import { createElement } from 'react';
import { createRoot } from 'react-dom/client';

// React and nothing else: the floor under the screens' size.
const place = document.getElementById('root');
if (place) createRoot(place).render(createElement('p', null, 'Một Cửa'));
