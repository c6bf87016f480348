/** What somebody comes for who waits in the short queue, in Vietnamese. */
export const shortErrandsVi = {
  collect: 'Nhận kết quả',
  supplement: 'Bổ sung hồ sơ',
  wait: (range: string) => `Hàng ngắn, chờ ${range}`,
};
