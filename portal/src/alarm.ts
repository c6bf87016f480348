/** The phone's voice: it trembles always, and sounds once somebody has allowed it with a touch. */
export function alarm() {
  let sound: AudioContext | null = null;
  return {
    isOn: () => sound !== null,
    /** Browsers let a page sound only after a touch. */
    turnOn(): void {
      sound ??= new AudioContext();
      void sound.resume();
      beep(sound, 1);
    },
    ring(mood: 'nearly' | 'called'): void {
      // A browser that was not touched yet refuses to tremble, and some cannot.
      navigator.vibrate?.(mood === 'called' ? [400, 150, 400, 150, 400] : [200, 100, 200]);
      if (sound) beep(sound, mood === 'called' ? 3 : 2);
    },
  };
}

function beep(sound: AudioContext, times: number): void {
  for (let time = 0; time < times; time += 1) {
    const from = sound.currentTime + time * 0.5;
    const tone = sound.createOscillator();
    const volume = sound.createGain();
    tone.frequency.value = 880;
    volume.gain.setValueAtTime(0.0001, from);
    volume.gain.exponentialRampToValueAtTime(0.5, from + 0.02);
    volume.gain.exponentialRampToValueAtTime(0.0001, from + 0.4);
    tone.connect(volume).connect(sound.destination);
    tone.start(from);
    tone.stop(from + 0.45);
  }
}
