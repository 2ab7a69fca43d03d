/** The rules of who is who: identity codes, assurance, return addresses, seals. The JDK alone. */
package fi.luukku.identity.domain;
