import { expect, test } from 'vitest';
import { receivingAgency } from './receiving-agency.ts';

const office = { nameVi: 'Văn phòng HĐND và UBND huyện Mỹ Xuyên', head: true };
const justice = { nameVi: 'Phòng Tư pháp huyện Mỹ Xuyên', head: false };
const land = { nameVi: 'Chi nhánh Văn phòng đăng ký đất đai huyện Mỹ Xuyên', head: false };
const finance = { nameVi: 'Phòng Tài chính - Kế hoạch huyện Mỹ Xuyên', head: false };
const works = { nameVi: 'Phòng Kinh tế và Hạ tầng huyện Mỹ Xuyên', head: false };
const police = { nameVi: 'Công an huyện Mỹ Xuyên', head: false };
const insurance = { nameVi: 'Bảo hiểm xã hội huyện Mỹ Xuyên', head: false };
const tax = { nameVi: 'Chi cục Thuế huyện Mỹ Xuyên', head: false };
const here = [office, justice, land, finance, works, police, insurance, tax];

// As the catalogue says who answers for each of its sectors.
test.each([
  ['Công chức tư pháp - hộ tịch cấp xã; Phòng Tư pháp cấp huyện (việc có yếu tố nước ngoài)', justice],
  ['Phòng Tư pháp cấp huyện; công chức tư pháp - hộ tịch cấp xã', justice],
  ['Chi nhánh Văn phòng đăng ký đất đai; Phòng Tài nguyên và Môi trường cấp huyện', land],
  ['Phòng Tài chính - Kế hoạch cấp huyện', finance],
  ['Phòng Kinh tế và Hạ tầng (huyện) / Phòng Quản lý đô thị (thành phố, thị xã)', works],
  ['Công an cấp huyện; Công an cấp xã', police],
  ['Công an cấp huyện - Đội Cảnh sát QLHC về TTXH', police],
  ['Bảo hiểm xã hội cấp huyện', insurance],
  ['Chi cục Thuế huyện / khu vực', tax],
  ['Phòng Y tế cấp huyện', office],
  ['Ban Chỉ huy quân sự cấp huyện; cấp xã', office],
  ['', office],
])('what "%s" answers for is received by %o', (answersFor, agency) => {
  expect(receivingAgency(answersFor, here)).toBe(agency);
});

test('where no head sits, somebody receives it all the same; where nobody works, nobody does', () => {
  expect(receivingAgency('Phòng Y tế cấp huyện', [police, tax])).toBe(police);
  expect(receivingAgency('Công an cấp huyện', [])).toBeNull();
});
