/** Made-up figures of three RW as an office might write them: titles above, a blank, a dash, a total row. */
export function sampleTable(): string {
  return [
    'REKAPITULASI KELUARGA MISKIN (CONTOH KARANGAN),,,,',
    'KEADAAN JUNI 2015,,,,',
    ',,,,',
    'NO,RW,RT,JUMLAH KK,KK MISKIN',
    '1,001,001,62,5',
    '2,001,002,48,0',
    '3,001,003,55,4',
    '4,001,004,71,9',
    '5,002,001,40,8',
    '6,002,002,58,',
    '7,002,003,66,3',
    '8,003,001,52,11',
    '9,003,002,-,2',
    '10,003,003,47,6',
    '11,003,004,60,1',
    ',JUMLAH,,559,49',
    '',
  ].join('\n');
}
