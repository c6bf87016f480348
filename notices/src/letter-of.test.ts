import type { ApplicantMatter } from '@motcua/contracts/applicant-matters';
import type { DossierState } from '@motcua/contracts/dossiers';
import type { Language } from '@motcua/contracts/languages';
import { expect, test } from 'vitest';
import { letterOf } from './letter-of.ts';

const address = 'https://motcua.example.vn/h#H51.29.02-261124-0001.nb2HZQ0Xx5cF8v1kq3JmRw';
const letter = (matter: ApplicantMatter, language: Language = 'vi', state: DossierState = 'processing') =>
  letterOf({
    matter,
    language,
    state,
    fullName: 'Nguyễn Văn An',
    code: 'H51.29.02-261124-0001',
    dueAt: '2026-11-27T09:00:00.000Z',
    agencyVi: 'Phòng Tư pháp',
    shop: {
      nameVi: 'Bộ phận Một cửa phường 1',
      nameEn: 'One-stop shop of Ward 1',
      timeZone: 'Asia/Ho_Chi_Minh',
    },
    lookUpAddress: address,
  });

test.each<[ApplicantMatter, DossierState, string]>([
  [
    'received',
    'received',
    'Bộ phận Một cửa phường 1 đã tiếp nhận hồ sơ của Ông/Bà. Hẹn trả kết quả: 16:00, thứ Sáu, 27/11/2026.',
  ],
  [
    'supplement',
    'supplement',
    'Hồ sơ của Ông/Bà cần bổ sung giấy tờ. Xin xem phiếu yêu cầu bổ sung và nộp tại Bộ phận Một cửa.',
  ],
  [
    'result',
    'decided',
    'Hồ sơ của Ông/Bà đã có kết quả. Mời Ông/Bà đến nhận, xin mang theo giấy tiếp nhận và căn cước.',
  ],
  ['refused', 'refused', 'Hồ sơ của Ông/Bà chưa được tiếp nhận. Lý do ghi trong phiếu từ chối.'],
  [
    'refused',
    'decided',
    'Hồ sơ của Ông/Bà đã có văn bản trả lời: không giải quyết. Mời Ông/Bà đến nhận văn bản.',
  ],
  [
    'apology',
    'processing',
    'Phòng Tư pháp xin lỗi Ông/Bà vì chưa trả được kết quả đúng hẹn. Ngày hẹn mới: 16:00, thứ Sáu, 27/11/2026.',
  ],
])('that it is %s while %s is said so', (matter, state, sentence) => {
  const { subject, text } = letter(matter, 'vi', state);
  expect(subject).toBe('Bộ phận Một cửa phường 1: hồ sơ H51.29.02-261124-0001');
  expect(text.split('\n')).toEqual([
    'Kính gửi Ông/Bà N*** V** A*,',
    sentence,
    'Mã hồ sơ: H51.29.02-261124-0001.',
    `Tra cứu: ${address}`,
    'Tin gửi tự động, xin không trả lời.',
    '',
  ]);
});

test('it is said in the language of the visit', () => {
  expect(letter('received', 'en').text).toContain('One-stop shop of Ward 1 has received your dossier.');
  expect(letter('result', 'km').text).toMatch(/\p{Script=Khmer}/u);
});

test.each(['vi', 'km', 'en'] as const)('in %s no name is whole', (language) => {
  for (const matter of ['received', 'supplement', 'result', 'refused', 'apology'] as const)
    expect(letter(matter, language).text).not.toMatch(/Nguyễn|Văn|An\b/);
});

test('where the house has no address and the dossier no code, neither is made up', () => {
  const { subject, text } = letterOf({
    matter: 'refused',
    language: 'vi',
    state: 'refused',
    fullName: 'Nguyễn Văn An',
    code: null,
    dueAt: null,
    agencyVi: 'Phòng Tư pháp',
    shop: {
      nameVi: 'Bộ phận Một cửa phường 1',
      nameEn: 'One-stop shop of Ward 1',
      timeZone: 'Asia/Ho_Chi_Minh',
    },
    lookUpAddress: null,
  });
  expect(subject).toBe('Bộ phận Một cửa phường 1: hồ sơ của Ông/Bà');
  expect(text.split('\n')).toHaveLength(4);
});
