/**
 * Tells people what happened to their cases: by e-mail, with a calendar file where there is a time.
 * A notification is written in the transaction that made it necessary and sent afterwards. Notices
 * in the portal are the case's own timeline.
 *
 * <p>Contract: {@link fi.luukku.notifications.CalendarFiles} gives the calendar file for the page.
 *
 * <p>Whether an address that a nameless visitor typed gets mail at all says {@link
 * fi.luukku.notifications.MailToStrangers}; such a mail holds none of his words.
 *
 * <p>Knows {@code casework}, {@code cosigning}, {@code parties}, and of {@code facilities} when
 * series are.
 */
package fi.luukku.notifications;
