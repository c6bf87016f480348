/** Three rising tones, to hear whether this machine has a voice. */
export function soundTest(): void {
  const hall = new AudioContext();
  const begins = hall.currentTime + 0.05;
  for (const [index, pitch] of [523, 659, 784].entries()) {
    const tone = new OscillatorNode(hall, { frequency: pitch });
    const volume = new GainNode(hall, { gain: 0.4 });
    tone.connect(volume).connect(hall.destination);
    tone.start(begins + index * 0.3);
    tone.stop(begins + index * 0.3 + 0.25);
    if (index === 2) tone.onended = () => void hall.close();
  }
}
