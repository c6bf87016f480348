import type { FirstRun } from '@motcua/db/first-run';
import { StartTrouble } from './start-trouble.ts';

/** In production nobody may sign in with a password that is printed in public, and somebody must be able to sign in. */
export function refuseInProduction(first: Pick<FirstRun, 'administrators' | 'demoPresent'>): void {
  if (first.demoPresent) {
    throw new StartTrouble({
      vi: 'Dữ liệu này có tài khoản trình diễn nên không được chạy với NODE_ENV=production: hãy đặt DATA_DIR (hoặc DATABASE_URL) tới chỗ trống rồi chạy npm run setup.',
      en: 'These data hold demonstration accounts, so they are not run with NODE_ENV=production: set DATA_DIR (or DATABASE_URL) to an empty place and run npm run setup.',
    });
  }
  if (first.administrators === 0) {
    throw new StartTrouble({
      vi: 'Chưa có người quản trị: hãy chạy npm run setup để lập đơn vị và người quản trị đầu tiên, rồi khởi động lại.',
      en: 'There is no administrator yet: run npm run setup to set up the shop and its first administrator, then start again.',
    });
  }
}
