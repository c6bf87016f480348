import { randomBytes } from 'node:crypto';

/** A file as a telephone or a scanner would make it, of so many bytes. */
export const aPdf = (bytes = 200): Buffer =>
  Buffer.concat([Buffer.from('%PDF-1.7\n'), randomBytes(bytes), Buffer.from('\n%%EOF\n')]);

/** A chosen file, in the field of its paper. */
export type Chosen = { paper: number; name: string; bytes: Buffer };

/** What a browser sends of a form with files: its bytes and their type. */
export async function sentForm(
  fields: Readonly<Record<string, string>>,
  files: readonly Chosen[],
): Promise<{ payload: Buffer; headers: { 'content-type': string } }> {
  const form = new FormData();
  for (const [name, value] of Object.entries(fields)) form.append(name, value);
  for (const { paper, name, bytes } of files)
    form.append(`paper-${paper}`, new Blob([new Uint8Array(bytes)]), name);
  const request = new Request('http://house/', { method: 'POST', body: form });
  return {
    payload: Buffer.from(await request.arrayBuffer()),
    headers: { 'content-type': request.headers.get('content-type') ?? '' },
  };
}
