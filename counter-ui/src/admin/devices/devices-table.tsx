import type { Device } from '@motcua/contracts/shops';
import { useHouseClock } from '@motcua/ui/components/use-house-clock.ts';
import { adminWords } from '@motcua/ui/words/admin.ts';
import { useStaffLanguage, useStaffWords } from '@motcua/ui/words/use-words.tsx';
import { Monitor, Printer, TabletSmartphone } from 'lucide-react';
import { instantInWords } from '../instant-in-words.ts';
import { useShopSettings } from '../use-shop-settings.ts';
import { IdentifyButton } from './identify-button.tsx';

type DevicesTableProps = {
  devices: readonly Device[];
  onRevoke: ((device: Device) => void) | null;
  onChange: ((device: Device) => void) | null;
};

/** A device that has not been heard of for this long is probably switched off. */
const silentMs = 5 * 60_000;

/** Every device with when it was issued and last heard of. */
export function DevicesTable({ devices, onRevoke, onChange }: DevicesTableProps) {
  const words = useStaffWords(adminWords);
  const { language } = useStaffLanguage();
  const { settings } = useShopSettings();
  const now = useHouseClock(0);
  const { timeZone } = settings.shop;
  if (devices.length === 0) return <p className="empty-note">{words.noDevices}</p>;
  const stateOf = (device: Device) => {
    if (device.revokedAt) return words.revokedOn(instantInWords(device.revokedAt, timeZone, language));
    if (!device.lastSeenAt) return words.neverSeen;
    if (now - Date.parse(device.lastSeenAt) < silentMs) return words.seenNow;
    return words.seenOn(instantInWords(device.lastSeenAt, timeZone, language));
  };
  const printerWords = {
    ready: words.printerReady,
    'paper-low': words.printerPaperLow,
    'paper-out': words.printerPaperOut,
    'cover-open': words.printerCoverOpen,
    jammed: words.printerJammed,
    unreachable: words.printerUnreachable,
  };
  return (
    <table className="admin-table">
      <thead>
        <tr>
          <th>{words.deviceName}</th>
          <th>{words.deviceKind}</th>
          <th>{words.issuedOn}</th>
          <th>{words.state}</th>
          {onRevoke && <th className="only-acts" aria-label={words.revoke} />}
        </tr>
      </thead>
      <tbody>
        {devices.map((device) => (
          <tr key={device.deviceId} className={device.revokedAt ? 'row-off' : ''}>
            <td>
              <strong>{device.name}</strong>
            </td>
            <td>
              <span className="device-kind">
                {device.kind === 'kiosk' ? (
                  <TabletSmartphone size={18} aria-hidden="true" />
                ) : (
                  <Monitor size={18} aria-hidden="true" />
                )}
                {device.kind === 'kiosk' ? words.kiosk : words.board}
              </span>
            </td>
            <td className="tabular">{instantInWords(device.issuedAt, timeZone, language)}</td>
            <td className="tabular">
              {stateOf(device)}
              {device.printer && !device.revokedAt && (
                <span className="device-kind device-printer">
                  <Printer size={18} aria-hidden="true" />
                  {printerWords[device.printer]}
                </span>
              )}
            </td>
            {onRevoke && (
              <td className="only-acts">
                {onChange && !device.revokedAt && <IdentifyButton device={device} />}
                {onChange && !device.revokedAt && (
                  <button
                    type="button"
                    className="text-button"
                    aria-label={words.deviceSettingOf(device.name)}
                    onClick={() => onChange(device)}
                  >
                    {words.deviceSetting}
                  </button>
                )}
                {!device.revokedAt && (
                  <button
                    type="button"
                    className="text-button"
                    aria-label={words.revokeDevice(device.name)}
                    onClick={() => onRevoke(device)}
                  >
                    {words.revoke}
                  </button>
                )}
              </td>
            )}
          </tr>
        ))}
      </tbody>
    </table>
  );
}
