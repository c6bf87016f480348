/** The register of a sector, as a desk asks for it, in Vietnamese. */
export const registerVi = {
  open: 'Sổ theo dõi',
  title: 'Sổ theo dõi hồ sơ',
  lead: 'Mỗi lĩnh vực một sổ. Sổ dài được chia thành nhiều quyển, mỗi quyển 500 hồ sơ.',
  sector: 'Lĩnh vực',
  from: 'Tiếp nhận từ ngày',
  to: 'Đến ngày',
  wrongDays: 'Ngày kết thúc phải từ ngày bắt đầu trở đi.',
  show: 'Mở sổ để in',
};
