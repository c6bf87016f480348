/** What the microphone of a journey hears, over and over: a silent room, and a voice of one pitch in it. */
export function spokenWav(): Buffer {
  const rate = 48_000;
  const frames = 2 * rate;
  const wav = Buffer.alloc(44 + 2 * frames);
  wav.write('RIFF', 0, 'latin1');
  wav.writeUInt32LE(36 + 2 * frames, 4);
  wav.write('WAVEfmt ', 8, 'latin1');
  wav.writeUInt32LE(16, 16);
  wav.writeUInt16LE(1, 20);
  wav.writeUInt16LE(1, 22);
  wav.writeUInt32LE(rate, 24);
  wav.writeUInt32LE(2 * rate, 28);
  wav.writeUInt16LE(2, 32);
  wav.writeUInt16LE(16, 34);
  wav.write('data', 36, 'latin1');
  wav.writeUInt32LE(2 * frames, 40);
  for (let frame = rate; frame < frames; frame += 1) {
    // Swells and falls as a word does.
    const swell = Math.sin((Math.PI * (frame - rate)) / rate);
    wav.writeInt16LE(
      Math.round(14_000 * swell * Math.sin((2 * Math.PI * 190 * frame) / rate)),
      44 + 2 * frame,
    );
  }
  return wav;
}
