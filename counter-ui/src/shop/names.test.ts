import { SectorCode } from '@motcua/contracts/ids';
import type { ShopDirectory } from '@motcua/contracts/shops';
import { expect, test } from 'vitest';
import { namesIn } from './names.ts';

const directory: ShopDirectory = {
  sectors: [
    {
      sector: SectorCode.parse('ho-tich'),
      nameVi: 'Hộ tịch (khai sinh, khai tử)',
      nameEn: 'Civil status',
      nameKm: null,
      deskGroup: 'uy-ban',
      secondingAgencyVi: 'Tư pháp',
      prefix: 'A',
      offered: true,
    },
  ],
  priorityClasses: [{ code: 'tu-80-tuoi', nameVi: 'Người từ đủ 80 tuổi', nameEn: 'Aged 80 or over' }],
  printingKiosks: [],
  colleagues: [],
};

test('a sector is called by its name in the language of the screen', () => {
  expect(namesIn(directory, 'vi').sector('ho-tich')).toBe('Hộ tịch (khai sinh, khai tử)');
  expect(namesIn(directory, 'en').sector('ho-tich')).toBe('Civil status');
});

test('where there is little room, the brackets of a name are left out', () => {
  expect(namesIn(directory, 'vi').shortSector('ho-tich')).toBe('Hộ tịch');
  expect(namesIn(directory, 'en').shortSector('ho-tich')).toBe('Civil status');
});

test('a number keeps the sector of its letters', () => {
  expect(namesIn(directory, 'vi').firstSector('A1024')).toBe('ho-tich');
  expect(namesIn(directory, 'vi').firstSector('B001')).toBeNull();
});

test('a code the directory does not know is shown as it is', () => {
  const names = namesIn(null, 'vi');
  expect(names.sector('dat-dai')).toBe('dat-dai');
  expect(names.priorityClass('tu-80-tuoi')).toBe('tu-80-tuoi');
});
