/**
 * Devices with the same trouble as one line, so that a hall full of silent screens never crowds the desk off the glass:
 * each name once, in the order in which they came.
 */
export function namedBy<Trouble extends string>(
  devices: readonly { deviceName: string; trouble: Trouble }[],
): { trouble: Trouble; names: string }[] {
  return [...Map.groupBy(devices, ({ trouble }) => trouble)].map(([trouble, same]) => ({
    trouble,
    names: [...new Set(same.map(({ deviceName }) => deviceName))].join(', '),
  }));
}
