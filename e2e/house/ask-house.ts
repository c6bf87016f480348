import {
  type RouteAnswer,
  type RouteBody,
  type RouteName,
  type RouteParams,
  type RouteQuery,
  routes,
} from '@motcua/contracts/routes';

/** With what somebody shows who they are: a device its token, staff their cookie. */
export type Pass = Readonly<Record<string, string>>;

type Given<Name extends RouteName> = {
  params?: RouteParams<Name>;
  query?: RouteQuery<Name>;
  body?: RouteBody<Name>;
};

/** The house's public API, for what a journey prepares beforehand and for what it looks up afterwards. */
export type HouseApi = {
  ask<Name extends RouteName>(name: Name, pass: Pass, given?: Given<Name>): Promise<RouteAnswer<Name>>;
  /** The cookie of somebody of the demonstration shop. */
  signIn(username: string): Promise<Pass>;
  kiosk(): Promise<Pass>;
};

export const demoPassword = 'motcua-demo';

/** @throws with the problem's code where the house refuses */
export function askHouse(url: string): HouseApi {
  async function send<Name extends RouteName>(name: Name, pass: Pass, given: Given<Name> = {}) {
    const [method = 'GET', path = ''] = name.split(' ');
    const known = new Map(Object.entries(given.params ?? {}));
    const filled = path.replace(/:(\w+)/g, (_, part: string) => encodeURIComponent(String(known.get(part))));
    const asked = new URLSearchParams();
    for (const [field, value] of Object.entries(given.query ?? {})) asked.set(field, String(value));
    const response = await fetch(`${url}/api/v1${filled}?${asked}`, {
      method,
      headers: {
        ...pass,
        ...(method === 'GET' ? {} : { 'idempotency-key': crypto.randomUUID() }),
        ...(given.body === undefined ? {} : { 'content-type': 'application/json' }),
      },
      body: given.body === undefined ? null : JSON.stringify(given.body),
    });
    const body: unknown = await response.json();
    if (!response.ok) throw new Error(`${name} was refused: ${JSON.stringify(body)}`);
    // Parsed by this route's own schema.
    const answer = routes[name].answer.parse(body) as RouteAnswer<Name>;
    return { answer, cookie: response.headers.getSetCookie()[0]?.split(';')[0] ?? '' };
  }
  return {
    ask: async (name, pass, given) => (await send(name, pass, given)).answer,
    async signIn(username) {
      const { cookie } = await send('POST /session', {}, { body: { username, password: demoPassword } });
      return { cookie };
    },
    async kiosk() {
      const { answer } = await send('POST /demo/devices', {}, { body: { kind: 'kiosk' } });
      return { authorization: `Bearer ${answer.token}` };
    },
  };
}
