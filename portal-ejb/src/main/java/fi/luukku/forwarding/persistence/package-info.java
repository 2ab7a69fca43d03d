/** Where messages wait: outbox and inbox. */
package fi.luukku.forwarding.persistence;
