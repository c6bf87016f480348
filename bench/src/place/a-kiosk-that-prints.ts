import { request } from 'undici';

/**
 * A kiosk of the demonstration shop beside a printer, set up as an administrator does it.
 * @returns the kiosk's token
 */
export async function aKioskThatPrints(
  url: string,
  printer: { host: string; port: number },
): Promise<string> {
  const administrator = await signIn(url, 'quantri');
  const shops = await ask<{ shops: { shopId: string }[] }>(url, 'GET', '/shops', administrator);
  const shopId = shops.shops[0]?.shopId;
  const issued = await ask<{ device: { deviceId: string }; token: string }>(
    url,
    'POST',
    `/shops/${shopId}/devices`,
    administrator,
    { kind: 'kiosk', name: 'Ki-ốt đo' },
  );
  await ask(url, 'PATCH', `/devices/${issued.device.deviceId}`, administrator, {
    setting: { ticketsPerMinute: null, printing: { by: 'house', host: printer.host, port: printer.port } },
  });
  return issued.token;
}

async function signIn(url: string, username: string): Promise<string> {
  const answer = await request(`${url}/api/v1/session`, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify({ username, password: 'motcua-demo' }),
  });
  await answer.body.dump();
  const cookie = [answer.headers['set-cookie']].flat()[0]?.split(';')[0];
  if (!cookie) throw new Error(`${username} could not sign in`);
  return cookie;
}

async function ask<Answer>(
  url: string,
  method: 'GET' | 'POST' | 'PATCH',
  path: string,
  cookie: string,
  body?: unknown,
): Promise<Answer> {
  const answer = await request(`${url}/api/v1${path}`, {
    method,
    headers: {
      cookie,
      'content-type': 'application/json',
      'idempotency-key': crypto.randomUUID(),
    },
    ...(body === undefined ? {} : { body: JSON.stringify(body) }),
  });
  if (answer.statusCode !== 200) throw new Error(`${method} ${path}: ${await answer.body.text()}`);
  return (await answer.body.json()) as Answer;
}
