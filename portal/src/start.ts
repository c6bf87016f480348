import '@motcua/ui/theme.css';
import './phone.css';
import { holdBooking } from './hold-booking.ts';
import { takeNumber } from './take-number.ts';

// One script for the three pages of a phone: taking a number (/l), a kept time (/b), and the ticket (/t).
const [, page, name = ''] = /^\/([lb])\/([\w-]+)/.exec(location.pathname) ?? [];
document.documentElement.dataset.live = '';
if (page === 'l') takeNumber(name);
else if (page === 'b') holdBooking(name);
else void import('./phone.ts');
