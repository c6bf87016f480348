import type { Catalogues } from './catalogue.ts';

const vi = {
  title: 'Màn hình này chưa được cài đặt',
  what: 'Người quản trị mở mục Thiết bị, cấp mã cho màn hình này rồi mở địa chỉ được cấp ngay trên máy này.',
  kiosk: 'Ki-ốt lấy số',
  board: 'Bảng gọi số',
  meanwhile: 'Trong lúc chờ, xin Ông/Bà gặp cán bộ hướng dẫn.',
  tryAgain: 'Thử lại',
};

/** What a screen says before somebody has set its machine up. */
export const deviceWords: Catalogues<typeof vi> = {
  vi,
  en: {
    title: 'This screen has not been set up',
    what: 'An administrator opens Devices, issues a token for this screen, and opens the given address on this machine.',
    kiosk: 'Ticket kiosk',
    board: 'Hall board',
    meanwhile: 'Meanwhile, please ask the usher.',
    tryAgain: 'Try again',
  },
};
