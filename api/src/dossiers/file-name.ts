const longest = 120;
const extensions: Readonly<Record<string, string>> = {
  'application/pdf': '.pdf',
  'image/jpeg': '.jpg',
  'image/png': '.png',
};

/**
 * A file's name as it is shown and given back: the last part of a path, without what a screen or a disk could stumble
 * over, and with the ending of what the file really is.
 */
export function cleanFileName(given: string, mediaType: string): string {
  const extension = extensions[mediaType] ?? '';
  const name = (given.normalize('NFC').split(/[\\/]/).at(-1) ?? '')
    .replaceAll(/[\p{Cc}\p{Cf}\p{Cs}\p{Co}\p{Cn}\p{Zl}\p{Zp}<>:"|?*]/gu, '')
    .replace(/\.[A-Za-z0-9]{1,8}$/, '')
    .replaceAll(/\s+/g, ' ')
    .replace(/^[. ]+|[. ]+$/g, '');
  return `${[...name].slice(0, longest).join('') || 'tep'}${extension}`;
}
