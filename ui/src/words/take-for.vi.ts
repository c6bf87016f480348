/** Staff take a number for somebody, in Vietnamese. */
export const takeForVi = {
  open: 'Lấy số giúp',
  title: 'Lấy số giúp người dân',
  sectors: 'Lĩnh vực',
  priority: 'Diện ưu tiên',
  noPriority: 'Không',
  language: 'Ngôn ngữ gọi số',
  printAt: 'In phiếu',
  notPrinted: 'Không in',
  printsAt: (kiosk: string) => `In tại máy ${kiosk}`,
  confirm: 'Lấy số',
  given: 'Số của người dân',
  writeDown: 'Xin ghi số này cho người dân, hoặc để họ lấy phiếu tại máy đã chọn.',
  again: 'Lấy số khác',
};
