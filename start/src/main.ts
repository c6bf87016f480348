import { addressOf } from './address-of.ts';
import { openHouse } from './open-house.ts';
import { runProcess } from './run-process.ts';
import { say } from './say.ts';
import { welcome } from './welcome.ts';

// `npm start`: a whole shop in one process.
await runProcess(
  'start',
  (settings, log, end) =>
    openHouse(settings, log, {
      lost: (trouble) => {
        console.error(say(trouble.sentence));
        end(1);
      },
      building: (words) => {
        const names = words.join(', ');
        console.log(say({ vi: `Đang dựng màn hình: ${names}…`, en: `Building the screens: ${names}…` }));
      },
    }),
  (house, settings, seconds) => console.log(welcome(addressOf(settings, house.url), house.first, seconds)),
);
