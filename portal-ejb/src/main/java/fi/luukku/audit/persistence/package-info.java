/** Where the trail is kept, and how it is sealed. */
package fi.luukku.audit.persistence;
