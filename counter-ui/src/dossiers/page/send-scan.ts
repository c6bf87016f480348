import type { Problem } from '@motcua/contracts/problems';
import { Refused } from '@motcua/ui/connection/api-client.ts';

const patienceMs = 120_000;

/** What the house takes, and up to what size; it looks at the bytes again itself. */
export const scanKinds = ['application/pdf', 'image/jpeg', 'image/png'] as const;
export const scanBytesMost = 20 * 1_024 * 1_024;

/**
 * Sends a scan. Its name goes in a header, for it may say who somebody is, and addresses are kept in many places. Only the
 * old way of asking tells how far it is.
 * @throws Refused with the problem's code; `unavailable` where no answer came
 */
export function sendScan(
  dossierId: string,
  file: File,
  key: string,
  onProgress: (share: number) => void,
): Promise<void> {
  return new Promise((resolve, reject) => {
    const request = new XMLHttpRequest();
    request.open('POST', `/api/v1/dossiers/${dossierId}/files`);
    request.timeout = patienceMs;
    request.responseType = 'json';
    request.setRequestHeader('content-type', file.type);
    request.setRequestHeader('x-file-name', encodeURIComponent(file.name));
    request.setRequestHeader('idempotency-key', key);
    request.upload.onprogress = ({ loaded, total }) => onProgress(total === 0 ? 1 : loaded / total);
    const unavailable = () => reject(new Refused('unavailable', {}, 0));
    request.onerror = unavailable;
    request.ontimeout = unavailable;
    request.onload = () => {
      if (request.status >= 200 && request.status < 300) return resolve();
      const problem: Partial<Problem> | null = request.response;
      reject(new Refused(problem?.code ?? 'unavailable', problem?.params ?? {}, request.status));
    };
    request.send(file);
  });
}
