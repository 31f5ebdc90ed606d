// Paths on a 24 grid, drawn as lines of 1.75. Some are taken from Lucide (https://lucide.dev), whose licence follows;
// the rest were drawn for this program in the same manner.
//
// ISC License. Copyright (c) Lucide Icons and Contributors.
// Permission to use, copy, modify, and/or distribute this software for any purpose with or without fee is hereby granted,
// provided that the above copyright notice and this permission notice appear in all copies.
// THE SOFTWARE IS PROVIDED "AS IS" AND THE AUTHOR DISCLAIMS ALL WARRANTIES WITH REGARD TO THIS SOFTWARE INCLUDING ALL IMPLIED
// WARRANTIES OF MERCHANTABILITY AND FITNESS. IN NO EVENT SHALL THE AUTHOR BE LIABLE FOR ANY SPECIAL, DIRECT, INDIRECT, OR
// CONSEQUENTIAL DAMAGES OR ANY DAMAGES WHATSOEVER RESULTING FROM LOSS OF USE, DATA OR PROFITS, WHETHER IN AN ACTION OF CONTRACT,
// NEGLIGENCE OR OTHER TORTIOUS ACTION, ARISING OUT OF OR IN CONNECTION WITH THE USE OR PERFORMANCE OF THIS SOFTWARE.

export const icons = {
  phone: "M6 3.5h3l1.5 4.5-2 1.5a12 12 0 0 0 6 6l1.5-2 4.5 1.5v3a2 2 0 0 1-2 2A16.5 16.5 0 0 1 4 5.5a2 2 0 0 1 2-2z",
  today: "M4 10.5 12 4l8 6.5V20H4zM10 20v-6h4v6",
  record: "M6 3h8l4 4v14H6zM14 3v4h4M9 12h6M9 16h6",
  question: "M4 5h16v11h-9l-4 4v-4H4zM8 9h8M8 12h5",
  settings: "M4 7h9M17 7h3M4 17h3M11 17h9M17 7a2 2 0 1 1-4 0 2 2 0 0 1 4 0zM11 17a2 2 0 1 1-4 0 2 2 0 0 1 4 0z",
  search: "M17 11a6 6 0 1 1-12 0 6 6 0 0 1 12 0zM16 16l4 4",
  textSize: "M3 18 7.5 7 12 18M4.7 14h5.6M14 18l3-7 3 7M15.2 15.5h3.6",
  lock: "M7 11h10a2 2 0 0 1 2 2v5a2 2 0 0 1-2 2H7a2 2 0 0 1-2-2v-5a2 2 0 0 1 2-2zM8 11V8a4 4 0 0 1 8 0v3",
  menu: "M4 7h16M4 12h16M4 17h16",
  back: "M19 12H5M11 6l-6 6 6 6",
  forward: "M5 12h14M13 6l6 6-6 6",
  down: "m6 9 6 6 6-6",
  up: "m6 15 6-6 6 6",
  close: "M6 6l12 12M18 6 6 18",
  check: "m5 12.5 4.5 4.5L19 7.5",
  plus: "M12 5v14M5 12h14",
  minus: "M5 12h14",
  same: "M5 9.5h14M5 14.5h14",
  differs: "M5 9.5h14M5 14.5h14M15.5 5l-7 14",
  unsure: "M9.2 9.3a2.9 2.9 0 1 1 4 2.7c-.8.4-1.2.9-1.2 1.9M12 17v.1",
  print: "M7 9V4h10v5M7 17H4V9h16v8h-3M7 14h10v6H7z",
  save: "M12 4v11M7 10.5l5 5 5-5M4 20h16",
  eye: "M3 12c4-7 14-7 18 0-4 7-14 7-18 0zM14.5 12a2.5 2.5 0 1 1-5 0 2.5 2.5 0 0 1 5 0z",
  eyeOff: "M3 12c4-7 14-7 18 0-4 7-14 7-18 0zM14.5 12a2.5 2.5 0 1 1-5 0 2.5 2.5 0 0 1 5 0zM4 4l16 16",
  problem: "M12 4 2.5 20h19zM12 10v4.5M12 17.2v.1",
  info: "M21 12a9 9 0 1 1-18 0 9 9 0 0 1 18 0zM12 11v5.5M12 7.5v.1",
  help: "M21 12a9 9 0 1 1-18 0 9 9 0 0 1 18 0zM9.2 9.3a2.9 2.9 0 1 1 4 2.7c-.8.4-1.2.9-1.2 1.9M12 17v.1",
  person: "M15.5 8a3.5 3.5 0 1 1-7 0 3.5 3.5 0 0 1 7 0zM5 20c0-4 3-6 7-6s7 2 7 6",
  people:
    "M12.5 8a3.5 3.5 0 1 1-7 0 3.5 3.5 0 0 1 7 0zM3 20c0-4 2.5-6 6-6s6 2 6 6M16 5a3 3 0 0 1 0 6M17.5 14.5c2.5.6 3.5 2.5 3.5 5.5",
  pencil: "M4 20l1-4.5L16.5 4a2.1 2.1 0 0 1 3 3L8.5 19zM14.5 6l3.5 3.5",
  bin: "M4 7h16M9 7V4h6v3M6 7l1 13h10l1-13M10 11v5M14 11v5",
  paper: "M5 4h14v16H5zM8 9h8M8 12.5h8M8 16h5",
  letter: "M4 6h16v12H4zM4 7l8 6 8-6",
  pill: "M10.5 20.5a5 5 0 0 1-7-7l7-7a5 5 0 0 1 7 7zM7 10l7 7",
  tube: "M9 3v13a3 3 0 0 0 6 0V3M7 3h10M9 11h6",
  picture: "M4 5h16v14H4zM4 16l5-5 4 4 2-2 5 5M16.5 9.5v.1",
  sound: "M9 10a3 3 0 0 1 6 0v-3a3 3 0 0 0-6 0v5a3 3 0 0 0 6 0v-5M6 11.5a6 6 0 0 0 12 0M12 17.5V21M9 21h6",
  disc: "M21 12a9 9 0 1 1-18 0 9 9 0 0 1 18 0zM14.5 12a2.5 2.5 0 1 1-5 0 2.5 2.5 0 0 1 5 0zM6.5 12A5.5 5.5 0 0 1 12 6.5",
  table: "M4 5h16v14H4zM4 10h16M4 14.5h16M10 10v9",
  play: "M7 4.5 19 12 7 19.5z",
  pause: "M8 5v14M16 5v14",
  turnLeft: "M4 5v5h5M4.5 10a8 8 0 1 1-.5 4",
  turnRight: "M20 5v5h-5M19.5 10a8 8 0 1 0 .5 4",
  crop: "M7 2v15h15M2 7h15v15",
  syringe: "M17 3l4 4M19 5l-3.5 3.5M9 7l8 8-6 6-8-8zM12 10l-2.5 2.5M14.5 12.5 12 15M6 18l-3 3",
  scissors: "M9 6a3 3 0 1 1-6 0 3 3 0 0 1 6 0zM9 18a3 3 0 1 1-6 0 3 3 0 0 1 6 0zM8.2 8.2 20 20M8.2 15.8 20 4",
  pulse: "M3 12h4l3-8 4 16 3-8h4",
  calendar: "M6 5h12a2 2 0 0 1 2 2v11a2 2 0 0 1-2 2H6a2 2 0 0 1-2-2V7a2 2 0 0 1 2-2zM4 10h16M8 3v4M16 3v4",
  chairs: "M4 5l1 9v6M5 14h5v6M14 5l1 9v6M15 14h5v6",
  leaf: "M5 20c0-10 5-15 15-15 0 10-5 14-11 14M5 20c2-6 5-9 9-10",
  key: "M11 15a4 4 0 1 1-8 0 4 4 0 0 1 8 0zM10 12l9-9M15 7l3 3",
  more: "M6 12v.1M12 12v.1M18 12v.1",
  undo: "M9 14 4 9l5-5M4 9h10a6 6 0 0 1 0 12h-3",
  redo: "m15 14 5-5-5-5M20 9H10a6 6 0 0 0 0 12h3",
  language: "M21 12a9 9 0 1 1-18 0 9 9 0 0 1 18 0zM3 12h18M12 3c5 5 5 13 0 18-5-5-5-13 0-18z",
  clock: "M20.5 12a8.5 8.5 0 1 1-17 0 8.5 8.5 0 0 1 17 0zM12 7v5l3 2",
  missing:
    "M20.5 12A8.5 8.5 0 0 1 19.8 15.4M18 18A8.5 8.5 0 0 1 15.1 19.9M12 20.5A8.5 8.5 0 0 1 8.6 19.8M6 18A8.5 8.5 0 0 1 4.1 15.1M3.5 12A8.5 8.5 0 0 1 4.2 8.6M6 6A8.5 8.5 0 0 1 8.9 4.1M12 3.5A8.5 8.5 0 0 1 15.4 4.2M18 6A8.5 8.5 0 0 1 19.9 8.9",
} as const;

export type IconName = keyof typeof icons;
