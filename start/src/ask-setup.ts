import { AddShop } from '@motcua/contracts/shops';
import { NewPassword, Username } from '@motcua/contracts/staff';
import { plainText } from '@motcua/contracts/text';
import type { z } from 'zod';
import { openTerminal, type Terminal } from './open-terminal.ts';
import { type Sentence, say } from './say.ts';
import { StartTrouble } from './start-trouble.ts';

/** What a real shop begins with. */
export type SetupWish = {
  shopCode: string;
  shopName: string;
  username: string;
  displayName: string;
  password: string;
};

type Question = { name: string; ask: Sentence; rule: Sentence; shape: z.ZodType<string>; hidden?: boolean };

const questions = {
  shopCode: {
    name: 'SETUP_SHOP_CODE',
    ask: { vi: 'Mã đơn vị (ví dụ my-xuyen)', en: 'Code of the shop (for example my-xuyen)' },
    rule: {
      vi: 'chữ thường không dấu, số và dấu gạch nối',
      en: 'small letters without accents, digits and hyphens',
    },
    shape: AddShop.shape.code,
  },
  shopName: {
    name: 'SETUP_SHOP_NAME',
    ask: { vi: 'Tên đơn vị', en: 'Name of the shop' },
    rule: { vi: 'từ 1 đến 200 ký tự', en: '1 to 200 characters' },
    shape: plainText(200),
  },
  username: {
    name: 'SETUP_ADMIN_USERNAME',
    ask: { vi: 'Tên đăng nhập của người quản trị', en: "The administrator's username" },
    rule: {
      vi: 'ít nhất 3 ký tự: chữ thường không dấu, số, chấm, gạch',
      en: 'at least 3 of small letters, digits, dots and hyphens',
    },
    shape: Username,
  },
  displayName: {
    name: 'SETUP_ADMIN_NAME',
    ask: { vi: 'Họ tên người quản trị', en: "The administrator's full name" },
    rule: { vi: 'từ 1 đến 120 ký tự', en: '1 to 120 characters' },
    shape: plainText(120),
  },
  password: {
    name: 'SETUP_ADMIN_PASSWORD',
    ask: { vi: 'Mật khẩu (ít nhất 10 ký tự)', en: 'Password (at least 10 characters)' },
    rule: { vi: 'ít nhất 10 ký tự', en: 'at least 10 characters' },
    shape: NewPassword,
    hidden: true,
  },
} satisfies Record<keyof SetupWish, Question>;

/**
 * Asks for what a real shop needs, one line each; what a SETUP_… variable gives is not asked. On the terminal a wrong
 * answer is asked again, the password twice and unseen. Without a terminal a missing variable is a StartTrouble.
 */
export async function askSetup(env: NodeJS.ProcessEnv): Promise<SetupWish> {
  const terminal = process.stdin.isTTY ? openTerminal() : null;
  try {
    const shopCode = await answer(questions.shopCode, env, terminal);
    const shopName = await answer(questions.shopName, env, terminal);
    const username = await answer(questions.username, env, terminal);
    const nameless = env.SETUP_ADMIN_USERNAME !== undefined && env.SETUP_ADMIN_NAME === undefined;
    const displayName = nameless ? username : await answer(questions.displayName, env, terminal);
    const password = await answer(questions.password, env, terminal);
    return { shopCode, shopName, username, displayName, password };
  } finally {
    terminal?.close();
  }
}

async function answer(
  question: Question,
  env: NodeJS.ProcessEnv,
  terminal: Terminal | null,
): Promise<string> {
  const given = env[question.name];
  if (given !== undefined) {
    const read = question.shape.safeParse(given);
    if (read.success) return read.data;
    throw trouble(question, { vi: 'không đúng', en: 'is wrong' });
  }
  if (terminal === null) throw trouble(question, { vi: 'chưa có', en: 'is missing' });
  for (;;) {
    const typed = await terminal.ask(`${say(question.ask)}: `, question.hidden);
    const read = question.shape.safeParse(typed);
    if (!read.success) {
      console.log(say({ vi: `Cần ${question.rule.vi}.`, en: `It takes ${question.rule.en}.` }));
    } else if (
      !question.hidden ||
      (await terminal.ask(say({ vi: 'Gõ lại: ', en: 'Once more: ' }), true)) === typed
    ) {
      return read.data;
    } else {
      console.log(say({ vi: 'Hai lần gõ không giống nhau.', en: 'The two were not the same.' }));
    }
  }
}

function trouble({ name, rule }: Question, what: Sentence): StartTrouble {
  return new StartTrouble({
    vi: `${name} ${what.vi}: cần ${rule.vi}; hãy đặt biến này hoặc chạy npm run setup trong một cửa sổ dòng lệnh.`,
    en: `${name} ${what.en}: it takes ${rule.en}; set this variable or run npm run setup in a terminal.`,
  });
}
