/**
 * A WAV file as a microphone makes it: a silent room, then a voice of one pitch, then the room again.
 * @param voice how loud and how long it speaks, and at which pitch
 */
export function spokenWav({ level = 0.3, seconds = 0.7, hertz = 190, rate = 24_000 } = {}): Buffer {
  const room = Math.round(rate * 0.4);
  const frames = 2 * room + Math.round(rate * seconds);
  const wav = Buffer.alloc(44 + 2 * frames);
  wav.write('RIFF', 0, 'latin1');
  wav.writeUInt32LE(36 + 2 * frames, 4);
  wav.write('WAVEfmt ', 8, 'latin1');
  for (const [at, value] of [
    [16, 16],
    [24, rate],
    [28, 2 * rate],
    [40, 2 * frames],
  ] as const)
    wav.writeUInt32LE(value, at);
  for (const [at, value] of [
    [20, 1],
    [22, 1],
    [32, 2],
    [34, 16],
  ] as const)
    wav.writeUInt16LE(value, at);
  wav.write('data', 36, 'latin1');
  for (let frame = room; frame < frames - room; frame += 1)
    wav.writeInt16LE(
      Math.round(32_767 * level * Math.sin((2 * Math.PI * hertz * frame) / rate)),
      44 + 2 * frame,
    );
  return wav;
}
