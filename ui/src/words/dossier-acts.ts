import { DossierAct } from '@motcua/contracts/dossiers';

/** What was done with a dossier, as the journal and its time line say it. */
const vi: Readonly<Record<DossierAct, string>> = {
  submit: 'nộp hồ sơ',
  receive: 'tiếp nhận hồ sơ',
  'ask-before-receipt': 'hướng dẫn bổ sung trước khi tiếp nhận',
  refuse: 'từ chối tiếp nhận',
  'hand-over': 'chuyển hồ sơ đến cơ quan giải quyết',
  'pass-on': 'chuyển hồ sơ đến cơ quan tiếp theo',
  consult: 'lấy ý kiến cơ quan khác',
  'answer-consultation': 'cơ quan được hỏi trả lời ý kiến',
  'ask-supplement': 'yêu cầu bổ sung, hoàn thiện hồ sơ',
  'complete-supplement': 'nhận đủ giấy tờ bổ sung',
  'let-supplement-lapse': 'kết thúc do quá thời gian bổ sung',
  'ask-payment': 'yêu cầu thực hiện nghĩa vụ tài chính',
  'confirm-payment': 'xác nhận đã nộp nghĩa vụ tài chính',
  apologise: 'xin lỗi và hẹn lại ngày trả kết quả',
  decide: 'ban hành kết quả',
  'refuse-to-settle': 'từ chối giải quyết',
  withdraw: 'dừng giải quyết theo đề nghị của người nộp',
  stop: 'dừng giải quyết hồ sơ',
  return: 'trả kết quả',
  correct: 'đính chính sai sót',
  reassign: 'phân công lại người thụ lý',
  'explain-lateness': 'ghi nguyên nhân trễ hạn',
  note: 'ghi chú của hệ thống cũ',
  'move-date': 'ngày hẹn trả thay đổi theo lịch làm việc',
};

const en: Readonly<Record<DossierAct, string>> = {
  submit: 'submitted',
  receive: 'received the dossier',
  'ask-before-receipt': 'advised what is missing before receipt',
  refuse: 'refused at receipt',
  'hand-over': 'handed over to the deciding agency',
  'pass-on': 'passed on to the next agency',
  consult: 'asked another agency for its opinion',
  'answer-consultation': 'the other agency answered',
  'ask-supplement': 'asked for a supplement',
  'complete-supplement': 'received the supplement',
  'let-supplement-lapse': 'ended because the supplement did not come',
  'ask-payment': 'asked for a payment to the state',
  'confirm-payment': 'confirmed the payment',
  apologise: 'apologised and gave a new date',
  decide: 'decided',
  'refuse-to-settle': 'refused to settle',
  withdraw: 'stopped at the wish of the applicant',
  stop: 'stopped',
  return: 'returned the result',
  correct: 'corrected an error',
  reassign: 'reassigned',
  'explain-lateness': 'wrote down why it is late',
  note: 'noted by an older system',
  'move-date': 'the due date moved with the calendar',
};

const said = (words: Readonly<Record<DossierAct, string>>) => (act: string) => {
  const known = DossierAct.safeParse(act);
  return known.success ? words[known.data] : act;
};

export const dossierActs = { vi: said(vi), en: said(en) } as const;
