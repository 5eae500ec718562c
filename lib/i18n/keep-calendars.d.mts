export default function keepCalendars(
  this: { getOptions(): { calendars: string[] } },
  source: string,
): string;
