/** A moment as a calendar has it, without a zone, so that it is that time wherever it is read. */
const stamp = (moment: string): string => `${moment.replaceAll(/[-:]/g, '')}00`;

/**
 * A calendar file (iCalendar, RFC 5545) with one event, which reminds an hour before. It names no child and no case. `due`: the moment,
 * `2026-03-02T15:30`; `now`: when the file is made, as an ISO instant.
 */
export const calendarFile = (title: string, due: string, now: string): string =>
  [
    'BEGIN:VCALENDAR',
    'VERSION:2.0',
    'PRODID:-//Clear Steps//Camau Clir//EN',
    'BEGIN:VEVENT',
    `UID:${stamp(due)}@clear-steps.invalid`,
    `DTSTAMP:${now.replace(/\.\d+/, '').replaceAll(/[-:]/g, '')}`,
    `DTSTART:${stamp(due)}`,
    `SUMMARY:${title}`,
    'BEGIN:VALARM',
    'ACTION:DISPLAY',
    `DESCRIPTION:${title}`,
    'TRIGGER:-PT1H',
    'END:VALARM',
    'END:VEVENT',
    'END:VCALENDAR',
    '',
  ].join('\r\n');
