/** What stands at the head of a shop's papers, on the administrator's page, in Vietnamese. */
export const paperSettingsVi = {
  title: 'Đầu trang giấy tờ',
  lead: 'Dùng cho mọi biểu mẫu của hồ sơ, cả khi xem, in và xuất PDF.',
  bodyVi: 'Cơ quan chủ quản',
  bodyHint:
    'Dòng trên tên bộ phận, ví dụ: Ủy ban nhân dân huyện Mỹ Xuyên. Để trống thì lấy theo tên nơi tiếp nhận.',
  placeVi: 'Địa danh',
  placeHint: 'Đứng trước ngày tháng, ví dụ: Mỹ Xuyên. Để trống thì lấy theo tên nơi tiếp nhận.',
  preview: 'Xem trước đầu trang',
};
