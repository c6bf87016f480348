/** A line that cannot be brought in, and why: a code for programs, and what its words need. */
export type RefusedLine = {
  line: number;
  reason: RefusedReason;
  params: Readonly<Record<string, string | number>>;
};

export type RefusedReason =
  | 'columns-differ'
  | 'code-missing'
  | 'received-missing'
  | 'act-missing'
  | 'time-missing'
  | 'too-long'
  | 'forbidden-characters'
  | 'not-a-time'
  | 'year-out-of-range'
  | 'in-the-future'
  | 'unknown-channel'
  | 'unknown-case'
  | 'twice-different'
  | 'differs-from-kept'
  | 'of-this-house';
