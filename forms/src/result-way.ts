const ways: Readonly<Record<string, string>> = {
  counter: 'Tại nơi tiếp nhận',
  post: 'Bưu chính công ích',
  online: 'Trực tuyến',
};

/** By which way a result went, or is to go: as it was returned, else where the applicant wanted it, else as it came in. */
export function resultWay(returnedHow: string | null, channel: string, resultPlace: string): string {
  const returned = ways[returnedHow ?? ''];
  return returned ?? (resultPlace === '' ? (ways[channel] ?? '') : resultPlace);
}
