import '@motcua/ui/theme.css';
import './phone.css';
import './look-up.css';
import './intake.css';
import { holdBooking } from './hold-booking.ts';
import { takeNumber } from './take-number.ts';

// One script for the pages of a phone: taking a number (/l), a kept time (/b), a dossier (/h), one that is sent (/g), and the ticket (/t).
const [, page, name = ''] = /^\/([lb])\/([\w-]+)/.exec(location.pathname) ?? [];
document.documentElement.dataset.live = '';
if (page === 'l') takeNumber(name);
else if (page === 'b') holdBooking(name);
else if (/^\/g(\/|$)/.test(location.pathname))
  void import('./send-dossier.ts').then(({ sendDossier }) => sendDossier());
else if (location.pathname === '/h') void import('./look-up.ts');
else void import('./phone.ts');
