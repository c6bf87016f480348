import type { FakePrinter } from '@motcua/paper/testing/fake-printer';
import type { Pass } from './ask-house.ts';
import type { DemoShop } from './demo-shop.ts';
import type { Hall } from './open-hall.ts';

/** The kiosk at the main door, which reads cards and whose slips the house prints on this printer. */
export async function kioskThatPrints({ api }: Hall, shop: DemoShop, printer: FakePrinter): Promise<Pass> {
  const kiosk = await api.kiosk();
  const { devices } = await shop.settings();
  const [own] = devices;
  if (!own) throw new Error('the kiosk is not in the list');
  await api.ask('PATCH /devices/:deviceId', shop.administrator, {
    params: { deviceId: own.deviceId },
    body: {
      name: 'Ki-ốt cửa chính',
      setting: {
        printing: { by: 'house', host: printer.host, port: printer.port, paperMm: 80 },
        asksForCard: true,
        ticketsPerMinute: null,
      },
    },
  });
  return kiosk;
}
