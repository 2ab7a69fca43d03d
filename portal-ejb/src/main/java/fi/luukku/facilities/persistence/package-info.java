/** The table of breaks. */
package fi.luukku.facilities.persistence;
