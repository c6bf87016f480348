import { EmbeddedTrouble } from '@motcua/db/embedded';
import { expect, test } from 'vitest';
import { explain } from './explain.ts';
import { StartTrouble } from './start-trouble.ts';

const trouble = new StartTrouble({ vi: 'Cổng đã có người dùng.', en: 'The port is taken.' });

test.each([
  [{}, 'The port is taken.'],
  [{ LANG: 'C.UTF-8' }, 'The port is taken.'],
  [{ LANG: 'vi_VN.UTF-8' }, 'Cổng đã có người dùng.'],
  [{ LANG: 'vi_VN.UTF-8', LC_ALL: 'en_US.UTF-8' }, 'The port is taken.'],
  [{ LANG: 'en_US.UTF-8', LC_MESSAGES: 'vi_VN' }, 'Cổng đã có người dùng.'],
])('with %j the console reads: %s', (env, line) => {
  expect(explain(trouble, env)).toBe(line);
});

test('a trouble of the embedded database is its own sentence', () => {
  const damaged = new EmbeddedTrouble('damaged', { folder: '/data', detail: 'PG_VERSION' });

  expect(explain(damaged, { LANG: 'vi' })).toBe(damaged.sentence.vi);
});

test('something unforeseen is still one line, and shows its stack to who asks for it', () => {
  const fault = new Error('first line\nsecond line');

  expect(explain(fault, {})).toContain('(first line)');
  expect(explain(fault, {}).split('\n')).toHaveLength(1);
  expect(explain(fault, { LOG_LEVEL: 'debug' })).toContain('explain.test.ts');
});
