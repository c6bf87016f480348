import type { Letter } from '../src/channels/channel.ts';

/** A letter to somebody with an address and a telephone. */
export function aLetter(change: Partial<Letter> = {}): Letter {
  return {
    noticeId: '4f6f4f0e-6a55-4f0b-9a3a-0c1f5a3f9c11',
    language: 'vi',
    email: 'nguoi.nop@example.vn',
    phone: '0912345678',
    subject: 'Hồ sơ H51.29.02-261126-0001',
    text: 'Kính gửi Ông/Bà N*** V** A*,\nHồ sơ đã có kết quả.\n',
    at: '2026-11-26T01:30:00.000Z',
    ...change,
  };
}
