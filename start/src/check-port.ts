import { createServer } from 'node:net';
import { StartTrouble } from './start-trouble.ts';

/** Makes sure the house can listen there, before anything else is begun. */
export async function checkPort(host: string, port: number): Promise<void> {
  const refused = await new Promise<NodeJS.ErrnoException | null>((resolve) => {
    const probe = createServer();
    probe.once('error', resolve);
    probe.listen({ host, port }, () => probe.close(() => resolve(null)));
  });
  if (refused !== null) throw listenTrouble(refused.code ?? refused.message, host, port);
}

/** Why it cannot listen there, as a sentence. */
export function listenTrouble(code: string, host: string, port: number): StartTrouble {
  if (code === 'EADDRINUSE') {
    const other = port < 65_535 ? port + 1 : port - 1;
    return new StartTrouble({
      vi: `Cổng ${port} trên ${host} đã có chương trình khác dùng: hãy dừng chương trình đó hoặc chọn cổng khác, ví dụ PORT=${other} npm start.`,
      en: `Port ${port} on ${host} is taken by another program: stop that program or choose another port, for example PORT=${other} npm start.`,
    });
  }
  if (code === 'EACCES') {
    return new StartTrouble({
      vi: `Người dùng này không được mở cổng ${port}: hãy chọn cổng từ 1024 trở lên, ví dụ PORT=4000.`,
      en: `This user may not open port ${port}: choose a port from 1024 up, for example PORT=4000.`,
    });
  }
  return new StartTrouble({
    vi: `Không mở được ${host} (${code}): hãy đặt HOST là một địa chỉ của máy này, ví dụ HOST=127.0.0.1, hoặc HOST=0.0.0.0 cho mọi địa chỉ.`,
    en: `${host} cannot be listened on (${code}): set HOST to an address of this machine, for example HOST=127.0.0.1, or HOST=0.0.0.0 for all of them.`,
  });
}
