import type { Logger } from 'pino';
import type { ChannelSettings } from '../channel-settings.ts';
import type { Channel } from './channel.ts';
import { consoleChannel } from './console-channel.ts';
import { fileChannel } from './file-channel.ts';
import { httpChannel } from './http-channel.ts';
import { smtpChannel } from './smtp-channel.ts';

/** The one way out that this house has. */
export function openChannel(settings: ChannelSettings, log: Logger): Channel {
  switch (settings.kind) {
    case 'console':
      return consoleChannel(log);
    case 'file':
      return fileChannel(settings.folder, settings.from);
    case 'http':
      return httpChannel(settings);
    case 'smtp':
      return smtpChannel(settings);
  }
}
