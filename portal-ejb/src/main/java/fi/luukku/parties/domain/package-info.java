/** Rules of persons and their addresses. */
package fi.luukku.parties.domain;
