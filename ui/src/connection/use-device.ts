import type { DeviceKind } from '@motcua/contracts/shops';
import { useCallback, useEffect, useRef, useState } from 'react';
import { Refused } from './api-client.ts';
import { deviceToken, forgetDeviceToken, needsSettingUp } from './device-token.ts';

/**
 * `asking`: not known yet; `outOfReach` once the house did not answer. `ready`: it has its token.
 * `unknown`: somebody must set this machine up.
 */
export type Device =
  | { state: 'asking'; outOfReach: boolean }
  | { state: 'ready'; token: string }
  | { state: 'unknown' };

const askAgainMs = 3_000;

/** This machine's place in the house, and the act that gives it up when the house refuses it. */
export function useDevice(kind: DeviceKind): { device: Device; forget: () => void } {
  const [device, setDevice] = useState<Device>({ state: 'asking', outOfReach: false });

  const forgotten = useRef(false);

  useEffect(() => {
    if (device.state !== 'asking') return;
    let gone = false;
    let waiting: ReturnType<typeof setTimeout> | undefined;
    const find = async () => {
      try {
        const token = await deviceToken(kind);
        if (!gone) setDevice({ state: 'ready', token });
      } catch (error) {
        if (gone) return;
        if (error instanceof Refused && needsSettingUp(error)) setDevice({ state: 'unknown' });
        else {
          setDevice({ state: 'asking', outOfReach: true });
          waiting = setTimeout(() => void find(), askAgainMs * (1 + Math.random()));
        }
      }
    };
    void find();
    return () => {
      gone = true;
      clearTimeout(waiting);
    };
  }, [kind, device.state]);

  const forget = useCallback(() => {
    forgetDeviceToken(kind);
    // A token the house refuses right after giving it would be asked for without end.
    setDevice(forgotten.current ? { state: 'unknown' } : { state: 'asking', outOfReach: false });
    forgotten.current = true;
  }, [kind]);
  return { device, forget };
}
