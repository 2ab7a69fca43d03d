package fi.luukku.notifications;

/**
 * A calendar file (RFC 5545) of one booking.
 *
 * @param fileName for the download, for example {@code MK-2026-000042.ics}
 * @param content UTF-8, lines ended by CR LF
 */
public record CalendarFile(String fileName, String content) {}
