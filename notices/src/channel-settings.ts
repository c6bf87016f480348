/** The way out of the house, as its settings say it. */
export type ChannelSettings =
  | { kind: 'console' }
  | { kind: 'file'; folder: string; from: string }
  | { kind: 'http'; url: string; key: string }
  | { kind: 'smtp'; url: string; from: string };
