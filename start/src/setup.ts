import { hashPassword } from '@motcua/api/passwords';
import { firstRun, setUpShop } from '@motcua/db/first-run';
import { brokenConstraint } from '@motcua/db/sql-state';
import { pino } from 'pino';
import { askSetup, type SetupWish } from './ask-setup.ts';
import { explain } from './explain.ts';
import { openDatabase } from './open-database.ts';
import { say } from './say.ts';
import { readSettings } from './settings.ts';
import { StartTrouble } from './start-trouble.ts';

// `npm run setup`: a real shop and its first administrator, asked on the console or given by SETUP_… variables.
try {
  const settings = readSettings(process.env);
  const database = await openDatabase(settings, pino({ name: 'setup', level: settings.logLevel }));
  try {
    await refuseBesideDemo(database.url);
    const wish = await askSetup(process.env);
    await setUp(database.url, wish);
    const { shopName: shop, username } = wish;
    console.log(
      say({
        vi: `Đã lập ${shop}; hãy chạy NODE_ENV=production npm start rồi đăng nhập ở /counter bằng tài khoản ${username}.`,
        en: `${shop} is set up; run NODE_ENV=production npm start and sign in at /counter as ${username}.`,
      }),
    );
  } finally {
    await database.stop();
  }
} catch (error) {
  console.error(explain(error));
  process.exitCode = 1;
}

async function refuseBesideDemo(databaseUrl: string): Promise<void> {
  const { demoPresent } = await firstRun(databaseUrl, { demo: false, hashPassword });
  if (!demoPresent) return;
  throw new StartTrouble({
    vi: 'Dữ liệu này là của bản trình diễn: hãy đặt DATA_DIR (hoặc DATABASE_URL) tới chỗ trống, hoặc xoá dữ liệu trình diễn bằng npm run db:reset, rồi chạy lại npm run setup.',
    en: 'These data belong to the demonstration: set DATA_DIR (or DATABASE_URL) to an empty place, or throw the demonstration away with npm run db:reset, then run npm run setup again.',
  });
}

async function setUp(databaseUrl: string, wish: SetupWish): Promise<void> {
  const { password, ...rest } = wish;
  try {
    await setUpShop(databaseUrl, { ...rest, passwordHash: await hashPassword(password) });
  } catch (error) {
    const taken = brokenConstraint(error);
    if (taken === 'shops_code_unique') throw inUse('SETUP_SHOP_CODE', wish.shopCode);
    if (taken === 'staff_username_unique') throw inUse('SETUP_ADMIN_USERNAME', wish.username);
    throw error;
  }
}

function inUse(name: string, value: string): StartTrouble {
  return new StartTrouble({
    vi: `"${value}" (${name}) đã có trong dữ liệu này: hãy chọn tên khác và chạy lại npm run setup.`,
    en: `"${value}" (${name}) is in these data already: choose another and run npm run setup again.`,
  });
}
