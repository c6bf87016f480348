import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { TicketPage } from '@motcua/portal/ticket-page';

/** Where no screens are built there is no script and no colour, and the page still says everything. */
const bare =
  '<!doctype html><html lang="vi" data-mood="over"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width, initial-scale=1"><meta name="robots" content="noindex"><!--refresh--><title>Một Cửa</title></head><body><div id="ticket"><!--ticket--></div></body></html>';
const refresh = '<noscript><meta http-equiv="refresh" content="20"></noscript>';

/** The frame that the phone's room was built with; pages are set into it. Read once. */
export function pageFrame(folder: string | null): (page: TicketPage, how?: { refreshes: boolean }) => string {
  const frame = folder === null ? bare : readFileSync(join(folder, 'index.html'), 'utf8');
  return ({ title, language, mood, body }, { refreshes } = { refreshes: true }) =>
    frame
      .replace(/<html[^>]*>/, () => `<html lang="${language}" data-mood="${mood}">`)
      .replace('<!--refresh-->', () => (refreshes ? refresh : ''))
      // A page with forms has to say from where they are sent; its header says to whom it may.
      .replace(refreshes ? '' : /<meta name="referrer"[^>]*>/, () => '')
      .replace(/<title>[^<]*/, () => `<title>${title.replace(/[<&]/g, '')}`)
      .replace('<!--ticket-->', () => body);
}
