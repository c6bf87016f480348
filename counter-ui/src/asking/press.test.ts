import { Refused } from '@motcua/ui/connection/api-client.ts';
import { expect, test } from 'vitest';
import { press } from './press.ts';

const at = { pause: () => Promise.resolve() };
const silent = () => Promise.reject(new Refused('unavailable', {}, 0));

test('an act without an answer is sent again under the same key', async () => {
  const keys: string[] = [];
  const step = (key: string) => (keys.push(key) < 3 ? silent() : Promise.resolve());
  await press([step], at);
  expect(keys).toHaveLength(3);
  expect(new Set(keys).size).toBe(1);
});

test('finish and call next are two acts, in order, each under its own key', async () => {
  const heard: { act: string; key: string }[] = [];
  const step = (act: string) => async (key: string) => void heard.push({ act, key });
  await press([step('finish'), step('call')], at);
  expect(heard.map(({ act }) => act)).toEqual(['finish', 'call']);
  expect(heard[0]?.key).not.toBe(heard[1]?.key);
});

test('a refused finish calls nobody', async () => {
  let called = false;
  const refused = () => Promise.reject(new Refused('call-ended', {}, 409));
  const call = async () => {
    called = true;
  };
  await expect(press([refused, call], at)).rejects.toMatchObject({ code: 'call-ended' });
  expect(called).toBe(false);
});

test('a refusal is not repeated', async () => {
  let asked = 0;
  const refused = () => {
    asked += 1;
    return Promise.reject(new Refused('nobody-waiting', {}, 409));
  };
  await expect(press([refused], at)).rejects.toBeInstanceOf(Refused);
  expect(asked).toBe(1);
});

test('a house that stays silent is given up after four tries, and each repeat is told', async () => {
  let asked = 0;
  let told = 0;
  const step = () => {
    asked += 1;
    return silent();
  };
  const onRepeat = () => {
    told += 1;
  };
  await expect(press([step], { ...at, onRepeat })).rejects.toMatchObject({ code: 'unavailable' });
  expect([asked, told]).toEqual([4, 3]);
});
