import type { Channel, DossierState, LatenessCause } from '@motcua/contracts/dossiers';
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

/** Why a dossier is late. */
export const latenessCauses: Readonly<Record<StaffLanguage, Readonly<Record<LatenessCause, string>>>> = {
  vi: {
    synchronisation: 'Đồng bộ dữ liệu chậm hoặc lỗi',
    'power-or-network': 'Mất điện, mất mạng',
    'force-majeure': 'Thiên tai, dịch bệnh, bất khả kháng',
    'other-agency': 'Cơ quan phối hợp trả lời chậm',
    'applicant-unreachable': 'Không liên lạc được với người nộp',
    'law-unclear': 'Vướng mắc quy định pháp luật',
    overload: 'Quá tải hồ sơ',
    'clerk-absent': 'Người thụ lý vắng, chưa có người thay',
    'clerk-error': 'Sai sót của người thụ lý',
    'lost-papers': 'Thất lạc giấy tờ',
    other: 'Nguyên nhân khác',
  },
  en: {
    synchronisation: 'Late or wrong synchronisation',
    'power-or-network': 'Power or network failed',
    'force-majeure': 'Disaster, epidemic, force majeure',
    'other-agency': 'Another agency answered late',
    'applicant-unreachable': 'The applicant could not be reached',
    'law-unclear': 'The law is unclear',
    overload: 'Too many dossiers',
    'clerk-absent': 'The clerk was away without a stand-in',
    'clerk-error': 'An error of the clerk',
    'lost-papers': 'Papers were lost',
    other: 'Another cause',
  },
};
