import '@motcua/ui/theme.css';
import './phone.css';
import type { FollowedVisit } from '@motcua/contracts/follow';
import { timeAt } from '@motcua/ui/words/dates.ts';
import { phoneWords } from '@motcua/ui/words/phone.ts';
import { alarm } from './alarm.ts';
import { askHouse } from './ask-house.ts';
import { askPerson } from './ask-person.ts';
import { chosenLanguage, rememberLanguage } from './chosen-language.ts';
import { followTicket } from './follow-ticket.ts';
import { keepAwake } from './keep-awake.ts';
import { showPage } from './show-page.ts';
import { moodOf } from './ticket-page/mood-of.ts';
import { expiredPage, ticketPage } from './ticket-page/ticket-page.ts';

const token = /^\/t\/([\w-]+)$/.exec(location.pathname)?.[1] ?? '';
const ring = alarm();
let language = chosenLanguage(location.search);
let visit: FollowedVisit | null = null;
let heardAt = Date.now();
let online = true;
let expired = token === '';

function draw(): void {
  if (expired) showPage(expiredPage(language));
  else if (visit) showPage(ticketPage(visit, language));
  if (ring.isOn()) markSound();
  tellAge();
}

function markSound(): void {
  const button = document.getElementById('sound');
  if (!button) return;
  button.textContent = phoneWords[language].soundOn;
  button.setAttribute('aria-pressed', 'true');
}

/** How old what stands here is. Out of reach it says so, with the house's own time. */
function tellAge(failed = false): void {
  const age = document.getElementById('age');
  if (!age || !visit || expired) return;
  const words = phoneWords[language];
  age.classList.toggle('old', failed || !online);
  const seconds = Math.floor((Date.now() - heardAt) / 1000);
  if (failed) age.textContent = words.failed;
  else if (online) age.textContent = words.updated(seconds);
  else age.textContent = words.offline(timeAt(visit.now, visit.shop.timeZone));
}

function hear(told: FollowedVisit): void {
  const before = visit && moodOf(visit);
  visit = told;
  heardAt = Date.now();
  const mood = moodOf(told);
  if (mood !== before && (mood === 'called' || mood === 'nearly')) ring.ring(mood);
  draw();
}

async function act(path: string, question: string, yes: string): Promise<void> {
  if (!(await askPerson(question, yes, phoneWords[language].no))) return;
  const answer = await askHouse(token, path);
  if (answer) hear(answer);
  else tellAge(true);
}

document.addEventListener('click', (event) => {
  if (!(event.target instanceof Element)) return;
  const button = event.target.closest<HTMLElement>('[data-act], [data-lang]');
  if (!button) return;
  const words = phoneWords[language];
  const wished = button.dataset.lang;
  if (wished === 'vi' || wished === 'km' || wished === 'en') {
    event.preventDefault();
    language = rememberLanguage(wished);
    draw();
  } else if (button.dataset.act === 'sound') {
    ring.turnOn();
    keepAwake();
    markSound();
  } else if (button.dataset.act === 'cancel') {
    void act('cancellation', words.cancelAsk, words.cancelYes);
  } else if (button.dataset.act === 'postpone') {
    void act(`stops/${button.dataset.stop}/postponement`, words.letPassAsk, words.letPassYes);
  }
});

document.documentElement.dataset.live = '';
draw();
keepAwake();
setInterval(() => tellAge(), 1_000);
if (!expired)
  followTicket(token, {
    onVisit: hear,
    onAlive() {
      heardAt = Date.now();
      online = true;
    },
    onOnline(now) {
      online = now;
      tellAge();
    },
    onExpired() {
      expired = true;
      draw();
    },
  });
