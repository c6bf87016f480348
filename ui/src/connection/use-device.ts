import type { DeviceKind } from '@motcua/contracts/shops';
import { useCallback, useEffect, useState } from 'react';
import { Refused } from './api-client.ts';
import { deviceToken, forgetDeviceToken, needsSettingUp } from './device-token.ts';

/** `asking`: not known yet. `ready`: it has its token. `unknown`: somebody must set this machine up. */
export type Device = { state: 'asking' } | { state: 'ready'; token: string } | { state: 'unknown' };

const askAgainMs = 3_000;

/** This machine's place in the house, and the act that gives it up when the house refuses it. */
export function useDevice(kind: DeviceKind): { device: Device; forget: () => void } {
  const [device, setDevice] = useState<Device>({ state: 'asking' });

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
        else waiting = setTimeout(() => void find(), askAgainMs * (1 + Math.random()));
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
    setDevice({ state: 'asking' });
  }, [kind]);
  return { device, forget };
}
