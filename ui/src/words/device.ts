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
  km: {
    title: 'អេក្រង់នេះមិនទាន់បានរៀបចំទេ',
    what: 'អ្នកគ្រប់គ្រងបើកផ្នែកឧបករណ៍ ផ្ដល់កូដឱ្យអេក្រង់នេះ រួចបើកអាសយដ្ឋានដែលបានផ្ដល់នៅលើម៉ាស៊ីននេះ។',
    kiosk: 'ម៉ាស៊ីនយកលេខ',
    board: 'ក្ដារហៅលេខ',
    meanwhile: 'ក្នុងពេលរង់ចាំ សូមលោកអ្នកជួបមន្ត្រីណែនាំ។',
    tryAgain: 'ព្យាយាមម្ដងទៀត',
  },
  en: {
    title: 'This screen has not been set up',
    what: 'An administrator opens Devices, issues a token for this screen, and opens the given address on this machine.',
    kiosk: 'Ticket kiosk',
    board: 'Hall board',
    meanwhile: 'Meanwhile, please ask the usher.',
    tryAgain: 'Try again',
  },
};
