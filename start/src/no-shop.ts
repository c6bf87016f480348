import { StartTrouble } from './start-trouble.ts';

/** Why a command has no shop to work on, as a sentence. */
export function noShop(
  trouble: 'unknown-shop' | 'which-shop' | 'no-shop' | 'busy',
  { shop, shops }: { shop: string | null; shops: readonly string[] },
): StartTrouble {
  const known = shops.join(', ');
  const sentences = {
    'unknown-shop': {
      vi: `Không có đơn vị nào mang mã ${shop}; đang có: ${known}.`,
      en: `There is no shop with the code ${shop}; there are ${known}.`,
    },
    'which-shop': {
      vi: `Có nhiều đơn vị, xin chọn bằng --shop: ${known}.`,
      en: `There are several shops, name one with --shop: ${known}.`,
    },
    'no-shop': {
      vi: 'Chưa có đơn vị nào: xin chạy npm run setup trước.',
      en: 'There is no shop yet: run npm run setup first.',
    },
    busy: {
      vi: 'Đang có một lần nhập khác vào đơn vị này; xin đợi xong rồi chạy lại.',
      en: 'Another import into this shop is running; wait for it and run this again.',
    },
  };
  return new StartTrouble(sentences[trouble]);
}
