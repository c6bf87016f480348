import type { FullShop } from './lay-full-shop.ts';

/** The shop's first clerk calls whoever is next and is done with them. */
export async function pressOnce(url: string, { clerks }: FullShop): Promise<void> {
  const [clerk] = clerks;
  if (!clerk) throw new Error('nobody sits at the counter');
  const post = async (path: string): Promise<unknown> => {
    const answer = await fetch(`${url}/api/v1${path}`, {
      method: 'POST',
      headers: {
        cookie: clerk.cookie,
        'content-type': 'application/json',
        'idempotency-key': crypto.randomUUID(),
      },
      body: '{}',
    });
    const said: unknown = await answer.json();
    if (!answer.ok) throw new Error(`${path} was refused: ${JSON.stringify(said)}`);
    return said;
  };
  const said = await post(`/counters/${clerk.counterId}/calls`);
  const callId = typeof said === 'object' && said !== null ? Reflect.get(said, 'callId') : null;
  await post(`/calls/${String(callId)}/finish`);
}
