import { Channel, DossierState } from '@motcua/contracts/dossiers';
import { plainName } from '@motcua/rules/dossiers/plain-name';
import { stateCodes } from '@motcua/rules/dossiers/state-codes';

const channels: Readonly<Record<Channel, readonly string[]>> = {
  counter: ['counter', 'desk', 'in person', 'truc tiep', 'tai quay', 'tai bo phan mot cua'],
  post: ['post', 'mail', 'letter', 'buu chinh', 'buu dien', 'buu chinh cong ich'],
  proxy: ['proxy', 'uy quyen'],
  online: [
    'online',
    'internet',
    'web',
    'e-mail',
    'email',
    'portal',
    'truc tuyen',
    'mang',
    'cong dich vu cong',
  ],
};

/** A channel by the words most registers use, or null. */
export function usualChannel(word: string): Channel | null {
  const plain = plainName(word);
  return Channel.options.find((channel) => channels[channel].includes(plain)) ?? null;
}

const states: Partial<Record<DossierState, readonly string[]>> = {
  processing: ['dang giai quyet', 'dang xu ly'],
  supplement: ['yeu cau bo sung', 'cho bo sung', 'bo sung ho so'],
  financial: ['yeu cau thuc hien nghia vu tai chinh', 'cho nghia vu tai chinh'],
  withdrawn: ['cong dan yeu cau rut ho so', 'rut ho so', 'da rut'],
  stopped: ['dung xu ly'],
  decided: ['da co ket qua', 'da xu ly xong', 'da giai quyet'],
  returned: ['da tra ket qua', 'da tra'],
};

/** A state by its name, its national code 1 to 10 or the words of a register, or null. */
export function usualState(word: string): DossierState | null {
  const plain = plainName(word);
  return (
    DossierState.options.find(
      (state) => state === plain || String(stateCodes[state]) === plain || states[state]?.includes(plain),
    ) ?? null
  );
}
