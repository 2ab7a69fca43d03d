/** What a mail says. */
package fi.luukku.notifications.domain;
