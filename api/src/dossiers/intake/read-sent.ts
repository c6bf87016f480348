import { createHash, createHmac } from 'node:crypto';
import type {} from '@fastify/multipart';
import { intakeLimits } from '@motcua/contracts/intake-limits';
import type { FastifyRequest } from 'fastify';
import { Refusal } from '../../refusal.ts';
import { type FileKind, fileKindOf } from '../file-kind.ts';
import { type Incoming, takeIn } from '../file-store.ts';

/** A file as it came in, and to which paper of the checklist it belongs; 0: to none. */
export type SentFile = { paper: number; name: string; kind: FileKind; incoming: Incoming };

/** What a form sent: its fields, and its files, which lie aside until they are kept. */
export type Sent = {
  fields: ReadonlyMap<string, string>;
  files: SentFile[];
  /** Of everything that was sent, under the house's key: the same again has the same. */
  hash: string;
  /** Throws away what was not kept. Does nothing to what was. */
  discard(): Promise<void>;
};

const fieldBytes = 2_000;
const fieldsMost = 30;
/** Fields of files in which nothing was chosen: a browser sends them too. */
const emptyMost = 62;
/** What stands around the files: names, boundaries and fields. */
const aroundBytes = 256 * 1_024;

/**
 * Reads a form with files, piece by piece and never whole in memory. It reads to the end also what it will refuse:
 * a browser hears no answer before it has sent everything.
 * @param onFields is given the fields before they are read, so that a refusal can show again what was typed
 * @throws Refusal `file-refused` with the paper and what is wrong, `body-too-large`, `unsupported-media-type`
 */
export async function readSent(
  request: FastifyRequest,
  filesDir: string,
  houseKey: Buffer,
  onFields: (fields: Sent['fields']) => void = () => undefined,
): Promise<Sent> {
  if (!request.isMultipart()) throw new Refusal('unsupported-media-type');
  // What says itself that it is too much is not read at all.
  if (Number(request.headers['content-length'] ?? 0) > intakeLimits.allBytes + aroundBytes)
    throw new Refusal('body-too-large');
  const fields = new Map<string, string>();
  onFields(fields);
  const files: SentFile[] = [];
  const hash = createHash('sha256').update(
    JSON.stringify([request.method, request.routeOptions.url, request.params]),
  );
  const discard = async () => {
    for (const { incoming } of files) await incoming.discard();
  };
  let refusal: Refusal | null = null;
  let bytes = 0;
  try {
    // One byte more than may be: what is cut off there was too large.
    const limits = {
      fileSize: intakeLimits.fileBytes + 1,
      files: intakeLimits.files + emptyMost,
      fields: fieldsMost,
      fieldSize: fieldBytes,
      parts: intakeLimits.files + emptyMost + fieldsMost,
    };
    for await (const part of request.parts({ limits })) {
      if (part.type === 'field') {
        if (part.valueTruncated) refusal ??= new Refusal('body-too-large');
        if (typeof part.value === 'string') fields.set(part.fieldname, part.value);
        hash.update(JSON.stringify([part.fieldname, part.value]));
        continue;
      }
      if (refusal !== null) {
        part.file.resume();
        continue;
      }
      const incoming = await takeIn(filesDir, part.file, intakeLimits.fileBytes + 1);
      const [, number = '0'] = /^paper-(\d{1,2})$/.exec(part.fieldname) ?? [];
      const paper = Number(number);
      // A browser sends a field in which no file was chosen as one of no name and no bytes.
      if (incoming.bytes === 0 && !part.filename) {
        await incoming.discard();
        continue;
      }
      bytes += incoming.bytes;
      const kind = fileKindOf(incoming.head, incoming.tail);
      refusal = refusalOf({ paper, kind, incoming, files: files.length + 1, bytes });
      if (refusal !== null || kind === null) {
        await incoming.discard();
        continue;
      }
      files.push({ paper, name: part.filename, kind, incoming });
      hash.update(part.fieldname).update(part.filename).update(incoming.sha256);
    }
  } catch (error) {
    await discard();
    throw asRefusal(error);
  }
  if (refusal !== null) {
    await discard();
    throw refusal;
  }
  const said = createHmac('sha256', houseKey).update(hash.digest()).digest('base64url');
  return { fields, files, hash: said, discard };
}

type Came = { paper: number; kind: FileKind | null; incoming: Incoming; files: number; bytes: number };

function refusalOf({ paper, kind, incoming, files, bytes }: Came): Refusal | null {
  if (files > intakeLimits.files)
    return new Refusal('file-refused', { paper, wrong: 'many', most: intakeLimits.files });
  if (incoming.bytes > intakeLimits.fileBytes) return new Refusal('file-refused', { paper, wrong: 'large' });
  if (bytes > intakeLimits.allBytes) return new Refusal('body-too-large');
  return kind === null ? new Refusal('file-refused', { paper, wrong: 'kind' }) : null;
}

/** What the reader of forms refuses itself has words of the house too. */
function asRefusal(error: unknown): unknown {
  const code = error instanceof Error && 'code' in error ? error.code : null;
  if (code === 'FST_FILES_LIMIT')
    return new Refusal('file-refused', { paper: 0, wrong: 'many', most: intakeLimits.files });
  if (code === 'FST_PARTS_LIMIT' || code === 'FST_FIELDS_LIMIT' || code === 'FST_REQ_FILE_TOO_LARGE')
    return new Refusal('body-too-large');
  if (typeof code === 'string' && /^FST_(INVALID_MULTIPART|PROTO_VIOLATION|INVALID_JSON)/.test(code))
    return new Refusal('malformed-body');
  return error;
}
