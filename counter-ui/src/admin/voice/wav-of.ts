/** A sound as the file that the house reads: WAV, 16-bit PCM, one channel. */
export function wavOf(samples: Float32Array, rate: number): Blob {
  const head = new DataView(new ArrayBuffer(44));
  const write = (at: number, text: string) =>
    [...text].forEach((letter, index) => {
      head.setUint8(at + index, letter.charCodeAt(0));
    });
  const bytes = 2 * samples.length;
  write(0, 'RIFF');
  head.setUint32(4, 36 + bytes, true);
  write(8, 'WAVEfmt ');
  head.setUint32(16, 16, true);
  head.setUint16(20, 1, true);
  head.setUint16(22, 1, true);
  head.setUint32(24, rate, true);
  head.setUint32(28, 2 * rate, true);
  head.setUint16(32, 2, true);
  head.setUint16(34, 16, true);
  write(36, 'data');
  head.setUint32(40, bytes, true);
  const pcm = new DataView(new ArrayBuffer(bytes));
  for (const [index, sample] of samples.entries())
    pcm.setInt16(2 * index, Math.round(32_767 * Math.max(-1, Math.min(1, sample))), true);
  return new Blob([head, pcm], { type: 'audio/wav' });
}
