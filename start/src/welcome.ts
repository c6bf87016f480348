import type { FirstRun } from '@motcua/db/first-run';

/**
 * What the console shows when the house is open: where everything is, and who can sign in to a demonstration.
 * In both languages: whoever installs it and whoever works with it may not be the same person.
 */
export function welcome(url: string, first: FirstRun, seconds: number): string {
  const at = (path: string) => `${url}${path}`;
  const places = [
    ['Lấy số', 'kiosk', at('/kiosk')],
    ['Quầy', 'counter', at('/counter')],
    ['Bảng gọi số', 'board', at('/board')],
    ['Tài liệu API', 'API', at('/api/docs')],
  ];
  const lines = ['', 'Một Cửa đang chạy / is open', '', ...table(places)];
  if (first.signIns.length > 0) {
    const people = first.signIns.map((one) => [
      one.username,
      one.displayName,
      roles[one.role] ?? one.role,
      place(one.counter),
    ]);
    lines.push(
      '',
      `Tài khoản trình diễn / demonstration sign-ins, mật khẩu / password: ${first.password}`,
      '',
      ...table(people),
    );
  }
  lines.push('', `Mở trong ${seconds.toFixed(1)} giây. Ctrl-C để dừng / Ctrl-C to stop.`, '');
  return lines.join('\n');
}

const roles: Record<string, string> = {
  clerk: 'cán bộ một cửa / clerk',
  supervisor: 'trưởng bộ phận / supervisor',
  administrator: 'quản trị / administrator',
  inspector: 'đoàn giám sát / inspector',
};

const place = (counter: number | null) => (counter === null ? '' : `quầy / counter ${counter}`);

function table(rows: string[][]): string[] {
  const widths = (rows[0] ?? []).map((_cell, column) =>
    Math.max(...rows.map((row) => (row[column] ?? '').length)),
  );
  return rows.map((row) =>
    `  ${row.map((cell, column) => cell.padEnd(widths[column] ?? 0)).join('   ')}`.trimEnd(),
  );
}
