const round = (x: number, y: number, r: number) => `M${x - r} ${y}a${r} ${r} 0 1 0 ${2 * r} 0a${r} ${r} 0 1 0 ${-2 * r} 0`;
const shoulders = (x: number, y: number, wide: number) => `M${x - wide / 2} ${y}v-6a${wide / 2} ${wide / 2.6} 0 0 1 ${wide} 0v6`;
const womb = 'M13 10c7-3 15-3 22 0 3 9-5 13-7 22v11h-8V32c-2-9-10-13-7-22zM13 10C9 6 4 8 4 14M35 10c4-4 9-2 9 4';
const calendar = 'M7 11h34v30H7zM7 19h34M15 6v9M33 6v9';
const dial = 'M5 5h38v38H5zM10 28a14 14 0 0 1 28 0';
const [low, high] = ['M24 28l-7-7', 'M24 28l7-7'];
// Chromosomes come in pairs; each of these syndromes is one more of a kind.
const [pair, extra] = ['M20 33v6M28 33v6', 'M16 33v6M24 33v6M32 33v6'];
const face = `${round(24, 24, 19)}M17 20v.01M31 20v.01`;
const belly = 'M20 45v-4C10 38 4 31 4 22 4 11 13 3 24 3s20 8 20 19c0 9-6 16-16 19v4';

/**
 * Line drawings beside easy words: one line of 2 px on a grid of 48, in the colour of the words. None has a colour of its
 * own, and none smiles or frowns: a picture that does says which option is the better one.
 */
export const pictures = {
  home: 'M5 24 24 7l19 17M11 19v22h26V19M20 41V29h8v12',
  unit: 'M4 41V22l10-9 10 9v19M10 41V31h8v10M24 26h19v15M30 33h.01M37 33h.01M3 41h42',
  'unit-beside': 'M4 42V28l7-7 7 7v14M8 42v-7h6v7M18 42V6h25v36M30.5 11v10M25.5 16h10M25 28h3M34 28h3M25 35h3M34 35h3M2 42h44',
  hospital: 'M8 42V6h32v36M24 11v10M19 16h10M14 28h4M30 28h4M20 42v-9h8v9M4 42h40',
  bed: `M5 12v28M5 34h38v6M43 34v-5a7 7 0 0 0-7-7H19v12${round(12, 26, 4)}`,
  wait: 'M12 6h24M12 42h24M16 6v6c0 6 8 8 8 12 0-4 8-6 8-12V6M16 42v-6c0-6 8-8 8-12 0 4 8 6 8 12v6',
  clock: `${round(24, 24, 19)}M24 12v12l8 6`,
  day: `${calendar}M20 26h8v8h-8z`,
  later: `${calendar}M15 30h17M26 24l6 6-6 6`,
  question: `${round(24, 24, 19)}M18 19a6 6 0 1 1 9 5.2c-2 1.3-3 2.4-3 4.800M24 35v.01`,
  talk: 'M4 7h26v17H15l-6 6v-6H4zM35 17h9v18h-4v6l-7-6H20v-5',
  you: `${round(24, 13, 8)}${shoulders(24, 43, 30)}`,
  helper: `${round(15, 14, 6)}${shoulders(15, 42, 22)}${round(34, 17, 5)}M31 29a11 8 0 0 1 13 7v6`,
  people: `${round(9, 15, 4)}${shoulders(9, 37, 12)}${round(24, 15, 4)}${shoulders(24, 37, 12)}${round(39, 15, 4)}${shoulders(39, 37, 12)}`,
  doctor: `${round(24, 12, 7)}${shoulders(24, 43, 32)}M18 26v5a4 4 0 0 0 8 0v-5M30 27v5${round(30, 35, 2.5)}`,
  baby: `${round(24, 12, 8)}M21 12v.01M27 12v.01M16 18c-3 2-4 4-4 8 0 9 5 17 12 17s12-8 12-17c0-4-1-6-4-8M13 28c7 1 13 4 17 11`,
  cot: `M7 11h34v21H7zM12 32v10M36 32v10M6 42h36${round(16, 23, 3.5)}M23 27a7 6 0 0 1 12 0`,
  birth: `M24 4v12M18 11l6 6 6-6${round(24, 27, 7)}M12 44a12 9 0 0 1 24 0`,
  drip: 'M11 43V5h17v4M5 43h12M21 9h14v15H21zM21 16h14M28 24v7c0 6 9 3 9 9v3',
  operation: 'M24 4v6M13 18a11 8 0 0 1 22 0zM19 22l-2 4M29 22l2 4M24 22v4M5 32h38M13 32v11M35 32v11M9 43h30',
  monitor: 'M5 8h38v26H5zM24 34v8M16 42h16M9 22h8l4-7 6 13 4-8 2 2h6',
  dropper: 'M29 9l10 10M33 5l10 10-5 5L28 10zM30 13 14 29l-2 7 7-2 16-16M9 38c3 3 3 6 0 6s-3-3 0-6z',
  ear: 'M13 20a12 12 0 0 1 24 0c0 9-8 10-9 16-1 7-10 8-12 2M19 20a6 6 0 0 1 12 0c0 4-5 5-6 9',
  trace: 'M8 5h32v36l-4-4-4 4-4-4-4 4-4-4-4 4-4-4-4 4zM13 21h6l3-7 5 14 3-7h5',
  clip: 'M4 30c8 0 8-8 16-8h8c8 0 8-8 16-8M19 12l10 20M29 12 19 32M17 32a4 4 0 1 0 4 5M31 32a4 4 0 1 1-4 5',
  needle: 'M5 43l10-10M12 27l9 9M15 30 30 15l3 3-15 15zM31.5 16.5 38 10M33 5l10 10M21 24l3 3M25 20l3 3',
  medicine: 'M16 5h16v7H16zM18 12v4c-5 2-6 5-6 9v18h24V25c0-4-1-7-6-9v-4M12 27h24v10H12',
  hand: 'M17 43c0-5-1-7-3-10l-5-8a3 3 0 0 1 5-3l4 4V9a3 3 0 0 1 6 0v13M24 20v-2a3 3 0 0 1 6 0v5M30 21a3 3 0 0 1 6 0v3M36 24a3 3 0 0 1 5 1c0 8-4 11-4 18',
  start: `${round(24, 24, 19)}M19 15l14 9-14 9z`,
  wave: 'M3 35c5 0 5-23 10.5-23S19 35 24 35s5-23 10.5-23S40 35 45 35',
  pain: 'M28 4 11 27h11l-3 17 18-25H25z',
  tools: 'M16 44V32c0-7-7-9-7-17 0-6 3-10 6-10 4 0 6 5 6 11M32 44V32c0-7 7-9 7-17 0-6-3-10-6-10-4 0-6 5-6 11M12 37h24',
  stitches: 'M5 24h38M11 16v16M20 16v16M29 16v16M38 16v16',
  womb,
  'womb-scar': `${womb}M17 26h14M20 22.5v7M24 22.5v7M28 22.5v7`,
  'womb-low': `${womb}M19 29c1-6 9-6 10 0M24 25v5`,
  'womb-down': `${womb}M24 14v16M19 25l5 5 5-5`,
  blood: 'M24 4c9 12 14 18 14 25a14 14 0 0 1-28 0c0-7 5-13 14-25zM17 30a7 7 0 0 0 7 7',
  leak: 'M24 4c6 8 9 12 9 17a9 9 0 0 1-18 0c0-5 3-9 9-17zM8 40h6M20 40h8M34 40h6',
  germ: `${round(24, 24, 9)}M24 15V6M24 42v-9M15 24H6M42 24h-9M17.6 17.6l-6-6M36.4 36.4l-6-6M30.4 17.6l6-6M11.6 36.4l6-6M21 21v.01M27 23v.01M23 28v.01${[
    [24, 5],
    [24, 43],
    [5, 24],
    [43, 24],
    [10.5, 10.5],
    [37.5, 37.5],
    [37.5, 10.5],
    [10.5, 37.5],
  ]
    .map(([x = 0, y = 0]) => round(x, y, 1.5))
    .join('')}`,
  heat: 'M18 9a5 5 0 0 1 10 0v19a9 9 0 1 1-10 0zM23 16v17M33 10h6M33 17h6M33 24h6',
  breath: 'M4 17h25a6 6 0 1 0-6-6M4 25h34a6 6 0 1 1-6 6M4 33h15a5 5 0 1 1-5 5',
  brain: `${round(24, 24, 19)}M24 17c-3-5-10-2-9 3-4 2-3 8 1 9 1 5 7 5 8 1 1 4 7 4 8-1 4-1 5-7 1-9 1-5-6-8-9-3zM24 17v13`,
  candle: 'M18 21h12v21H18zM12 42h24M24 21v-5M24 4c5 5 5 7 5 8a5 4 0 0 1-10 0c0-1 0-3 5-8z',
  feeding: `${round(16, 15, 7)}${shoulders(16, 42, 24)}M37 12c4 6 7 9 7 13a7 7 0 0 1-14 0c0-4 3-7 7-13z`,
  pool: 'M4 24h40v6a11 11 0 0 1-11 11H15A11 11 0 0 1 4 30zM9 16q3.75-4 7.5 0t7.5 0 7.5 0 7.5 0M9 9q3.75-4 7.5 0t7.5 0 7.5 0 7.5 0',
  'pool-baby': `M4 24h40v6a11 11 0 0 1-11 11H15A11 11 0 0 1 4 30z${round(24, 15, 6)}M5 15q3-3 6 0t6 0M31 15q3-3 6 0t6 0`,
  pads: 'M7 5h13v12H7zM28 5h13v12H28zM13.5 17v9h21v-9M24 26v5M17 31h14v12H17zM22 37h4',
  gas: 'M8 17a7 7 0 0 1 14 0v26H8zM15 10V5M11 5h8M22 22h6c7 0 3 9 9 9M37 25v12h7V25z',
  back: `${round(24, 11, 7)}${shoulders(24, 43, 32)}M24 25v18M20 29h8M20 34h8M20 39h8`,
  move: `M4 35V12h24v23M28 19h8l8 9v7h-5M4 35h3M17 35h12${round(12, 36, 4.5)}${round(34, 36, 4.5)}M16 16v10M11 21h10`,
  face: `${face}M16 31h16`,
  'head-up': `${belly}${round(24, 13.5, 5.5)}M19.5 17.5C15 22 14 29 18 32.5c4 3 12 3 14.5-1.5 2-4-1-7.5-4.5-7-2.5.5-4 2.5-4 5`,
  'head-down': `${belly}${round(24, 31, 5.5)}M19.5 27C15 22.5 14 15.5 18 12c4-3 12-3 14.5 1.5 2 4-1 7.5-4.5 7-2.5-.5-4-2.5-4-5`,
  turn: `M41 14a19.8 19.8 0 0 0-34 0M7 6v8h8M7 34a19.8 19.8 0 0 0 34 0M41 42v-8h-8${round(17, 23, 4.7)}M20.5 26.5c3.9 4.2 10.4 5.1 13.4 1.7 2.6-3.5 2.6-10.4-1.3-12.5-3.4-1.7-6.5 .9-6 3.9.4 2.1 2.1 3.4 4.3 3.4`,
  plaster:
    'M8 30 30 8a7 7 0 0 1 10 10L18 40A7 7 0 0 1 8 30zM15 23l10 10M23 15l10 10M24 20v.01M28 24v.01M20 24v.01M24 28v.01M24 24v.01',
  meter: 'M6 16h22v28H6zM11 21h12v9H11zM17 37v.01M13 16V7h8v9M38 8c4 5 6 8 6 11a6 6 0 0 1-12 0c0-3 2-6 6-11z',
  'food-walk':
    'M15 11c-3-3-11-2-11 7 0 7 4 12 8 12 1 0 2-1 3-1s2 1 3 1c4 0 8-5 8-12 0-9-8-10-11-7zM15 11c0-4 2-6 5-7M22 44V33l5 1c3 3 6 4 9 5 5 1 8 1 8 5zM28 37l3-3M33 39l2-3',
  tablets: `${round(15, 15, 10)}M8 22 22 8M22 31l9-9a7 7 0 0 1 9.900 9.900l-9 9a7 7 0 0 1-9.900-9.900zM26.500 26.500l9.900 9.900`,
  cuff: `${round(34, 14, 10)}M34 14l4-5M34 24v4c0 7-6 8-10 8M4 26h20v18H4zM18 26v18`,
  weigh: `M4 20c1 6 6 9 12 9h16c6 0 11-3 12-9zM19 29v5M29 29v5M9 34h30v10H9zM20 39h8${round(15, 12, 5)}M20 15c7-5 16-3 18 5`,
  'shoulders-wide': `${round(24, 13, 8)}M21 13v.01M27 13v.01${shoulders(24, 43, 30)}M4 22v21M44 22v21`,
  bone: 'M16 27l11-11c-2-5 1-9 5-9 3 0 5 3 4 6 3-1 6 1 6 4 0 4-4 7-9 5L22 33c2 5-1 9-5 9-3 0-5-3-4-6-3 1-6-1-6-4 0-4 4-7 9-5z',
  child: `${round(17, 15, 7)}${shoulders(17, 44, 24)}M35 4h9v40h-9M37 12h7M40 20h4M37 28h7M40 36h4`,
  tummy: 'M14 4c1 8-5 12-5 20s3 13 3 20M34 4c-1 8 5 12 5 20s-3 13-3 20M16 22q4-5 8 0t8 0M16 30q4-5 8 0t8 0',
  bump: `${round(20, 9, 6)}M14 44V26c0-5 2-8 6-8s6 3 7 8c5 0 8 3 8 7s-3 7-8 7v4M20 27v3c0 3 3 5 8 5`,
  tube: 'M16 5h16M19 5v33a5 5 0 0 0 10 0V5M19 21h10M19 28h4M19 34h4',
  scan: `M5 6h38v28H5zM24 34v8M16 42h16M24 10 12 25a18 18 0 0 0 24 0z${round(24, 22.5, 3)}`,
  part: `${round(10, 11, 4.5)}M20 11h22${round(10, 24, 4.5)}M20 24h22${round(10, 37, 4.5)}M20 37h22M10 24v.01`,
  dna: 'M15 4c0 11 18 11 18 20S15 33 15 44M33 4c0 11-18 11-18 20s18 9 18 20M17 9h14M21 14h6M17 20h14M17 28h14M21 34h6M17 39h14',
  dial: `${dial}M24 28v.01`,
  'dial-low': dial + low,
  'dial-high': dial + high,
  'dial-low-pair': dial + low + pair,
  'dial-low-extra': dial + low + extra,
  'dial-high-pair': dial + high + pair,
  'dial-high-extra': dial + high + extra,
  'look-in': `${round(20, 20, 14)}M30 30l13 13${round(20, 20, 3.5)}`,
  'look-past': `${round(17, 23, 12)}M26 32l11 11${round(38, 9, 3.5)}`,
  again: 'M39 8v11H28M38 19A16 16 0 1 0 40 28',
  fork: 'M24 44V29L10 14M24 29l14-15M9 24V13h11M39 24V13H28',
  place: `M24 44C14 32 9 26 9 19a15 15 0 0 1 30 0c0 7-5 13-15 25z${round(24, 19, 6)}`,
  scales: 'M24 5v37M14 42h20M8 13h32M8 13 3 28a6 5 0 0 0 10 0zM40 13l-5 15a6 5 0 0 0 10 0z',
  look: `${round(20, 20, 14)}M30 30l13 13`,
  pen: 'M6 42l3-11L31 9l8 8-22 22zM27 13l8 8M35 5l8 8',
  plan: 'M10 4h19l9 9v31H10zM29 4v9h9M16 22h16M16 29h16M16 36h9',
  door: 'M12 43V5h24v38M5 43h38M30 24v.01',
  lock: 'M9 21h30v22H9zM15 21v-6a9 9 0 0 1 18 0v6M24 29v6',
  stop: 'M15 5h18l10 10v18L33 43H15L5 33V15zM15 24h18',
  more: `${round(24, 24, 19)}M24 15v18M15 24h18`,
  less: `${round(24, 24, 19)}M15 24h18`,
} as const;

export type PictureName = keyof typeof pictures;
