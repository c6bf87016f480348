/** One statement as the api sent it, with what came back. */
export type Recorded = { act: string; text: string; values: unknown[]; rows: unknown[] };
