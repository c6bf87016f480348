import { createTransport } from 'nodemailer';
import type { Letter } from './channel.ts';

const writing = createTransport({
  streamTransport: true,
  buffer: true,
  newline: 'windows',
  disableFileAccess: true,
  disableUrlAccess: true,
});

/**
 * A letter as the bytes of an e-mail (RFC 5322). Its Message-ID is that of the notice: mailboxes show one that comes twice
 * only once.
 */
export async function mailBytes(letter: Letter, from: string, to: string): Promise<Buffer> {
  const domain = /@([^@>\s]+)>?$/.exec(from)?.[1] ?? 'motcua.invalid';
  const { message } = await writing.sendMail({
    from,
    to,
    subject: letter.subject,
    text: letter.text,
    date: new Date(letter.at),
    messageId: `<${letter.noticeId}@${domain}>`,
    headers: { 'Auto-Submitted': 'auto-generated', 'Content-Language': letter.language },
  });
  if (!Buffer.isBuffer(message)) throw new Error('a letter was not made whole');
  return message;
}
