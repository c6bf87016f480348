import type { Channel, DossierState } from '@motcua/contracts/dossiers';
import type { StaffLanguage } from '@motcua/contracts/languages';

/** Where a dossier stands, as the staff say it; the numbers of the national portal stand in `rules`. */
export const dossierStates: Readonly<Record<StaffLanguage, Readonly<Record<DossierState, string>>>> = {
  vi: {
    submitted: 'mới đăng ký',
    received: 'đã tiếp nhận',
    refused: 'không được tiếp nhận',
    processing: 'đang xử lý',
    supplement: 'chờ bổ sung giấy tờ',
    financial: 'chờ nghĩa vụ tài chính',
    withdrawn: 'người nộp rút hồ sơ',
    stopped: 'dừng xử lý',
    decided: 'đã có kết quả',
    returned: 'đã trả kết quả',
  },
  en: {
    submitted: 'submitted',
    received: 'received',
    refused: 'refused at receipt',
    processing: 'in progress',
    supplement: 'awaiting papers',
    financial: 'awaiting payment',
    withdrawn: 'withdrawn',
    stopped: 'stopped',
    decided: 'result ready',
    returned: 'returned',
  },
};

/** How a dossier came in. */
export const channelNames: Readonly<Record<StaffLanguage, Readonly<Record<Channel, string>>>> = {
  vi: { counter: 'Tại quầy', post: 'Qua bưu chính', proxy: 'Nộp thay', online: 'Trực tuyến' },
  en: { counter: 'At the counter', post: 'By post', proxy: 'By a proxy', online: 'Online' },
};
