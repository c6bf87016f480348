import type { DemoShop } from '../house/demo-shop.ts';
import type { Hall } from '../house/open-hall.ts';
import type { Looking } from './look-at.ts';

const clerks = ['hotich', 'chungthuc', 'datdai', 'kinhdoanh', 'laodong', 'noivu', 'congan', 'bhxh'];
const wanted = [
  'ho-tich',
  'chung-thuc',
  'dat-dai',
  'xay-dung',
  'lao-dong',
  'noi-vu',
  'cong-an-cu-tru',
  'bhyt',
  'nong-nghiep',
  'giao-duc',
];

/** The board with nobody called yet, and with the shop closed: dark, and where it is told to stay awake. */
export async function walkQuietBoard(hall: Hall, shop: DemoShop, looking: Looking): Promise<void> {
  await lookInBoth(hall, 'board quiet', looking);
  await shop.closes();
  await lookAtRest(hall, looking);
  await lookInBoth(hall, 'board closed', looking, `#device=${await aBoardThatStaysAwake(hall, shop)}`);
  await shop.opens();
}

async function aBoardThatStaysAwake({ api }: Hall, shop: DemoShop): Promise<string> {
  const params = { shopId: shop.shopId };
  const { device, token } = await api.ask('POST /shops/:shopId/devices', shop.administrator, {
    params,
    body: { kind: 'board', name: 'Bảng luôn sáng' },
  });
  const { setting } = device;
  await api.ask('PATCH /devices/:deviceId', shop.administrator, {
    params: { deviceId: device.deviceId },
    body: { setting: { ...setting, board: { ...setting.board, restsWhenClosed: false } } },
  });
  return token;
}

async function lookAtRest(hall: Hall, looking: Looking): Promise<void> {
  const { page, context } = await hall.open('/board/?lang=vi');
  await page.locator('main.resting').waitFor();
  await looking.lookAt(page, 'board rests vi', 'nothing');
  await context.close();
}

/** The board of a full morning: eight counters in every state, more sectors and calls than it has lines for. */
export async function walkBusyBoard(hall: Hall, shop: DemoShop, looking: Looking): Promise<void> {
  const { api } = hall;
  for (const sector of [...wanted, ...wanted, ...wanted]) await shop.takes(sector);
  for (const [index, username] of clerks.entries()) {
    const who = await api.signIn(username);
    const at = { params: { counterId: shop.counterId(index + 1) } };
    await api.ask('POST /counters/:counterId/shift', who, { ...at, body: {} });
    if (index === 0) {
      await api.ask('POST /counters/:counterId/pause', who, { ...at, body: { reason: 'meeting' } });
      continue;
    }
    const { callId } = await api.ask('POST /counters/:counterId/calls', who, { ...at, body: {} });
    if (callId === null) throw new Error(`nobody was called to counter ${index + 1}`);
    const onCall = { params: { callId }, body: {} };
    if (index === 1) await api.ask('POST /calls/:callId/missed', who, onCall);
    else if (index % 2 === 0) await api.ask('POST /calls/:callId/arrival', who, onCall);
    else await api.ask('POST /calls/:callId/recalls', who, onCall);
  }
  await lookInBoth(hall, 'board busy', looking);
  for (const [index, username] of clerks.entries()) await leaves(hall, shop, index + 1, username);
}

/** Everybody finishes whom they have and closes the counter, as at the end of a day. */
async function leaves({ api }: Hall, shop: DemoShop, number: number, username: string): Promise<void> {
  const who = await api.signIn(username);
  const at = { params: { counterId: shop.counterId(number) } };
  const { current } = await api.ask('GET /counters/:counterId/desk', who, at);
  if (current) {
    const onCall = { params: { callId: current.callId }, body: {} };
    if (current.stop.state === 'called') await api.ask('POST /calls/:callId/arrival', who, onCall);
    await api.ask('POST /calls/:callId/finish', who, onCall);
  }
  await api.ask('DELETE /counters/:counterId/shift', who, at);
}

async function lookInBoth(hall: Hall, name: string, looking: Looking, device = ''): Promise<void> {
  for (const language of ['vi', 'en']) {
    const { page, context } = await hall.open(`/board/?lang=${language}${device}`);
    await page.getByText(language === 'vi' ? 'Trực tuyến' : 'Online').waitFor();
    await looking.lookAt(page, `${name} ${language}`, 'nothing');
    await context.close();
  }
}
