/** Numbers by phone on the administrator's page, in Vietnamese. */
export const phoneSettingsVi = {
  title: 'Số qua điện thoại',
  inHall: 'Cho người có mặt tại sảnh',
  inHallHint: 'Bảng điện tử hiện mã bốn chữ số, đổi sau mỗi 10 phút; người lấy số nhập mã này.',
  later: 'Cho hẹn giờ đến sau trong ngày',
  laterHint: 'Giờ hẹn chưa phải là số. Số được cấp khi người dân đến và nhập mã tại sảnh.',
  slotMinutes: 'Độ dài khung giờ (phút)',
  perSlot: 'Số người mỗi khung giờ, mỗi lĩnh vực',
};
