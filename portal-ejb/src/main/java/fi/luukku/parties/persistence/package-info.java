/** The register of persons. */
package fi.luukku.parties.persistence;
