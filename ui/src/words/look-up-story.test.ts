import { PublicDossier } from '@motcua/contracts/dossiers';
import { describe, expect, it } from 'vitest';
import { lookUpStory } from './look-up-story.ts';

const at = (day: string, time = '10:00') => new Date(`${day}T${time}:00+07:00`).toISOString();

/** On Wednesday, due on Friday. */
const dossier = (change: object = {}) =>
  PublicDossier.parse({
    code: 'H51.29.02-261123-0001',
    maskedName: 'T*** T** S* R***',
    procedureNameVi: 'Đăng ký khai sinh',
    sector: 'ho-tich',
    state: 'processing',
    receivedAt: at('2026-11-23'),
    dueAt: at('2026-11-27'),
    pausedSince: null,
    finishedAt: null,
    returnedAt: null,
    late: false,
    workingDays: 2,
    apology: false,
    refused: false,
    holderAgencyVi: 'Phòng Tư pháp',
    heldSince: at('2026-11-23', '15:00'),
    consulted: [],
    waitsFor: 'office',
    supplement: [],
    payment: null,
    applicantUntil: null,
    intakeUntil: null,
    bringsOnline: false,
    refusedBecause: '',
    resultPlace: '',
    steps: [],
    promised: [{ dueAt: at('2026-11-27'), cause: 'receipt', promisedAt: at('2026-11-23') }],
    explanation: [],
    timeZone: 'Asia/Ho_Chi_Minh',
    now: at('2026-11-25', '09:00'),
    today: '2026-11-25',
    shop: { code: 'demo', nameVi: 'Một Cửa', nameEn: 'One stop', address: '' },
    opening: { open: true, closesAt: '11:00', outsideHours: false },
    hours: [],
    ...change,
  });
const said = (change: object = {}) => lookUpStory(dossier(change), 'vi');

describe('a dossier in words', () => {
  it('that is under way says until when and how long that is, and where it lies since when', () => {
    expect(said()).toEqual({
      sentence: 'Hồ sơ của Ông/Bà đang được giải quyết, hẹn trả thứ Sáu, 27/11/2026 – còn 2 ngày làm việc.',
      where: ['Hồ sơ đang ở Phòng Tư pháp từ thứ Hai, 23/11/2026.'],
      todo: ['Hiện Ông/Bà chưa phải làm gì. Đến ngày hẹn, xin mang giấy tiếp nhận và căn cước.'],
      items: [],
      mood: 'under-way',
    });
  });

  it('that was sent online says until when it is answered, what is missing, or why it was not taken', () => {
    const sent = { state: 'submitted', dueAt: null, workingDays: null, promised: [] };
    expect(said({ ...sent, intakeUntil: at('2026-11-26', '16:00') })).toMatchObject({
      sentence: 'Hồ sơ của Ông/Bà đã gửi và đang chờ tiếp nhận.',
      where: ['Cán bộ trả lời trong 8 giờ làm việc, chậm nhất 16:00, thứ Năm, 26/11/2026.'],
      mood: 'under-way',
    });
    const asked = {
      ...sent,
      bringsOnline: true,
      supplement: ['Giấy chứng sinh'],
      applicantUntil: at('2026-12-16'),
    };
    expect(said(asked)).toMatchObject({
      sentence: 'Hồ sơ chưa đủ giấy tờ và đang chờ Ông/Bà bổ sung để được tiếp nhận.',
      todo: ['Xin nộp bổ sung:', 'Hạn nộp: thứ Tư, 16/12/2026.'],
      items: ['Giấy chứng sinh'],
      mood: 'waits-for-you',
    });
    expect(said({ ...sent, state: 'refused', refusedBecause: 'Không thuộc thẩm quyền' }).where).toEqual([
      'Lý do: Không thuộc thẩm quyền',
    ]);
  });

  it('that is due today says so', () => {
    const story = said({ dueAt: at('2026-11-25', '17:00'), workingDays: 0 });
    expect(story.sentence).toContain('hẹn trả thứ Tư, 25/11/2026 – trong hôm nay.');
  });

  it('that is stuck at another agency names it', () => {
    const consulted = [{ nameVi: 'Công an huyện', since: at('2026-11-24') }];
    expect(said({ consulted }).where[1]).toBe('Đang chờ ý kiến của Công an huyện từ thứ Ba, 24/11/2026.');
  });

  it('that is late says by how much, apologises, and whom to ask', () => {
    const story = said({ late: true, workingDays: 3, dueAt: at('2026-11-20') });
    expect(story.sentence).toBe(
      'Hồ sơ của Ông/Bà đã quá hẹn thứ Sáu, 20/11/2026, trễ 3 ngày làm việc. Chúng tôi xin lỗi Ông/Bà.',
    );
    expect(story.todo[0]).toContain('có quyền hỏi vì sao trễ');
    expect(story.mood).toBe('late');
  });

  it('with a new date never hides the first one', () => {
    const promised = [
      ...dossier().promised,
      { dueAt: at('2026-12-04'), cause: 'apology', promisedAt: at('2026-11-25') },
    ];
    expect(said({ apology: true, dueAt: at('2026-12-04'), promised }).where.at(-1)).toBe(
      'Đã có thư xin lỗi và hẹn lại ngày. Ngày hẹn đầu tiên là thứ Sáu, 27/11/2026.',
    );
  });

  it('that waits for papers lists them and says until when, and that the clock stands', () => {
    const story = said({
      state: 'supplement',
      pausedSince: at('2026-11-24'),
      supplement: ['Bản sao giấy chứng sinh'],
      applicantUntil: at('2026-12-16'),
    });
    expect(story).toMatchObject({
      sentence: 'Hồ sơ đang chờ Ông/Bà bổ sung giấy tờ.',
      todo: ['Xin nộp bổ sung:', 'Hạn nộp: thứ Tư, 16/12/2026.'],
      items: ['Bản sao giấy chứng sinh'],
      mood: 'waits-for-you',
    });
    expect(story.where).toEqual([
      'Thời hạn tạm dừng từ thứ Ba, 24/11/2026; ngày hẹn sẽ được tính lại khi Ông/Bà làm xong.',
    ]);
  });

  it('that waits for money says how much', () => {
    const payment = { amountVnd: 1_250_000, what: 'Lệ phí trước bạ' };
    expect(said({ state: 'financial', payment }).todo).toEqual(['Xin nộp 1.250.000 đồng: Lệ phí trước bạ.']);
  });

  it.each([
    ['decided', {}, 'Hồ sơ của Ông/Bà đã có kết quả. Mời Ông/Bà đến nhận.', 'ready'],
    [
      'decided',
      { refused: true },
      'Hồ sơ của Ông/Bà đã có văn bản trả lời: không giải quyết. Mời Ông/Bà đến nhận văn bản.',
      'ready',
    ],
    ['returned', { returnedAt: at('2026-11-25') }, 'Kết quả đã được trả thứ Tư, 25/11/2026.', 'over'],
    ['withdrawn', {}, 'Hồ sơ đã được rút theo yêu cầu của Ông/Bà.', 'over'],
    ['stopped', {}, 'Hồ sơ đã dừng giải quyết.', 'over'],
    ['submitted', {}, 'Hồ sơ của Ông/Bà đã gửi và đang chờ tiếp nhận.', 'under-way'],
  ])('that is %s %o', (state, more, sentence, mood) => {
    expect(said({ state, ...more })).toMatchObject({ sentence, mood });
  });

  it('is told in every language', () => {
    expect(lookUpStory(dossier(), 'en').sentence).toBe(
      'Your dossier is being settled, due on Friday, 27 Nov 2026 – 2 working days left.',
    );
    expect(lookUpStory(dossier(), 'km').sentence).toMatch(/\p{Script=Khmer}/u);
  });
});
