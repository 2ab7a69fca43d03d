/** The database itself: where it is, and that its schema is the one this build was made for. */
package fi.luukku.shared.persistence;
