declare module '@echogarden/espeak-ng-emscripten' {
  export default function start(): Promise<{
    eSpeakNGWorker: new () => {
      set_voice(name: string): number;
      set_rate(wordsPerMinute: number): number;
      get_samplerate(): number;
      synthesize(text: string, heard: (samples: Int16Array | null) => boolean): void;
    };
  }>;
}
