import fc from 'fast-check';

const pad = (value: number, width: number): string => String(value).padStart(width, '0');

/** Valid sixteen-digit numbers of persons: any region, date of birth (women +40), serial number. */
export const nikOf = (region: fc.Arbitrary<number> = fc.integer({ min: 110101, max: 979999 })) =>
  fc
    .tuple(
      region,
      fc.date({
        min: new Date('1925-01-01T00:00:00Z'),
        max: new Date('2024-12-31T00:00:00Z'),
        noInvalidDate: true,
      }),
      fc.boolean(),
      fc.integer({ min: 1, max: 9999 }),
    )
    .map(([place, born, woman, serial]) => {
      const day = born.getUTCDate() + (woman ? 40 : 0);
      const year = born.getUTCFullYear() % 100;
      return `${place}${pad(day, 2)}${pad(born.getUTCMonth() + 1, 2)}${pad(year, 2)}${pad(serial, 4)}`;
    });

const parted = (digits: string, widths: readonly number[], sign: string): string => {
  let from = 0;
  return widths.map((width) => digits.slice(from, (from += width))).join(sign);
};

/** The same number in a way that offices write it. */
export const spelled = (digits: string) =>
  fc
    .tuple(
      fc.constantFrom(
        [16],
        [4, 4, 4, 4],
        [6, 6, 4],
        [2, 2, 2, 2, 2, 2, 4],
        [6, 10],
        [12, 4],
        [1, 3, 3, 3, 3, 3],
      ),
      fc.constantFrom(' ', '.', '-'),
      fc.constantFrom('', "'", '’', '="'),
    )
    .map(([widths, sign, before]) => `${before}${parted(digits, widths, sign)}${before === '="' ? '"' : ''}`);

/** Codes of areas as Statistics Indonesia writes them, of 10 to 16 digits, of one kecamatan. */
export const areaCodes = fc
  .tuple(
    fc.constantFrom(11, 21, 31, 32, 35, 51, 64, 73, 82, 94),
    fc.integer({ min: 1, max: 79 }),
    fc.integer({ min: 1, max: 99 }),
    fc.integer({ min: 0, max: 3 }),
    fc.uniqueArray(fc.integer({ min: 1, max: 120 }), { minLength: 6, maxLength: 40 }),
    fc.constantFrom(10, 14, 16),
  )
  .map(([province, city, district, split, neighbourhoods, width]) =>
    neighbourhoods.map((number, i) =>
      `${province}${pad(city, 2)}${pad(district, 2)}${split}${pad(1 + (i % 2), 3)}${pad(number, 4)}00`.slice(
        0,
        width,
      ),
    ),
  );

/** Any text, control characters and halves of surrogate pairs too. */
export const anyText = fc
  .array(fc.oneof(fc.integer({ min: 0, max: 0xffff }), fc.integer({ min: 0x20, max: 0x7e })), {
    maxLength: 30,
  })
  .map((codes) => String.fromCharCode(...codes));
