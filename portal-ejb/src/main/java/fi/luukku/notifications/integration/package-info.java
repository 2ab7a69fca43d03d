/** Mail by SMTP, calendar files by RFC 5545. */
package fi.luukku.notifications.integration;
