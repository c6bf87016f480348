import { checkServer, type ServerTrouble } from '@motcua/db/check-server';
import type { Sentence } from './say.ts';
import { StartTrouble } from './start-trouble.ts';

/** Makes sure the house can live on the server DATABASE_URL names. */
export async function checkDatabase(databaseUrl: string): Promise<void> {
  const trouble = await checkServer(databaseUrl);
  if (trouble !== null) throw new StartTrouble(sentences[trouble.code](trouble));
}

const sentences: Record<ServerTrouble['code'], (trouble: ServerTrouble) => Sentence> = {
  unreachable: ({ place, detail }) => ({
    vi: `Không kết nối được PostgreSQL tại ${place} (${detail}): hãy kiểm tra máy chủ đang chạy và DATABASE_URL đúng địa chỉ, hoặc bỏ DATABASE_URL để dùng PostgreSQL đi kèm.`,
    en: `PostgreSQL at ${place} cannot be reached (${detail}): check that the server runs and that DATABASE_URL has the right address, or leave DATABASE_URL out to use the packaged PostgreSQL.`,
  }),
  'wrong-password': ({ place, detail }) => ({
    vi: `PostgreSQL tại ${place} từ chối người dùng "${detail}": hãy kiểm tra tên và mật khẩu trong DATABASE_URL.`,
    en: `PostgreSQL at ${place} refuses the user "${detail}": check the name and the password in DATABASE_URL.`,
  }),
  'unknown-database': ({ place, detail }) => ({
    vi: `PostgreSQL tại ${place} không có cơ sở dữ liệu "${detail}": hãy tạo nó (CREATE DATABASE "${detail}") hoặc sửa tên trong DATABASE_URL.`,
    en: `PostgreSQL at ${place} has no database "${detail}": create it (CREATE DATABASE "${detail}") or correct the name in DATABASE_URL.`,
  }),
  'too-old': ({ place, detail }) => ({
    vi: `PostgreSQL tại ${place} là bản ${detail}: cần bản 15 trở lên, hãy nâng cấp hoặc bỏ DATABASE_URL để dùng PostgreSQL đi kèm.`,
    en: `PostgreSQL at ${place} is version ${detail}: version 15 or newer is needed, so upgrade it or leave DATABASE_URL out to use the packaged PostgreSQL.`,
  }),
  'not-utf8': ({ place, detail }) => ({
    vi: `Cơ sở dữ liệu tại ${place} dùng bảng mã ${detail} nên không giữ được chữ Việt: hãy tạo cơ sở dữ liệu mới với ENCODING 'UTF8'.`,
    en: `The database at ${place} is encoded in ${detail}, which cannot hold Vietnamese: create one with ENCODING 'UTF8'.`,
  }),
  'no-rights': ({ place, detail }) => ({
    vi: `Người dùng "${detail}" không được tạo bảng trong cơ sở dữ liệu tại ${place}: hãy cho người dùng này làm chủ cơ sở dữ liệu.`,
    en: `The user "${detail}" may not create tables in the database at ${place}: make this user the owner of the database.`,
  }),
};
