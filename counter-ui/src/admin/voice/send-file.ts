import type { Problem } from '@motcua/contracts/problems';
import { Refused } from '@motcua/ui/connection/api-client.ts';

/** A file on a slow line takes longer than a question. */
const patienceMs = 60_000;

type Sending = {
  method: 'PUT' | 'POST';
  /** Under /api/v1. */
  path: string;
  contentType: 'audio/wav' | 'application/zip';
  file: Blob;
  key?: string;
  /** Told how much of it is there, from 0 to 1. */
  onProgress?: (share: number) => void;
};

/**
 * Sends a file to the house. Only the old way of asking tells how far it is.
 * @throws Refused with the problem's code; `unavailable` where no answer came
 */
export function sendFile({ method, path, contentType, file, key, onProgress }: Sending): Promise<void> {
  return new Promise((resolve, reject) => {
    const request = new XMLHttpRequest();
    request.open(method, `/api/v1${path}`);
    request.timeout = patienceMs;
    request.responseType = 'json';
    request.setRequestHeader('content-type', contentType);
    if (key !== undefined) request.setRequestHeader('idempotency-key', key);
    request.upload.onprogress = ({ loaded, total }) => onProgress?.(total === 0 ? 1 : loaded / total);
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
