/** The most of each that a trainer's own scenario may hold. */
export const limits = {
  id: 60,
  minutes: 240,
  tags: 20,
  pauses: 20,
  reports: 40,
  title: 300,
  text: 3000,
  problems: 200,
} as const;
