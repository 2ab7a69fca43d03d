/** Where mails wait until they have left. */
package fi.luukku.notifications.persistence;
