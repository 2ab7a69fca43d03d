/** What a message says, and whether what comes in fits. */
package fi.luukku.forwarding.domain;
