/** Where documents are kept: rows in the database, bytes in a folder. */
package fi.luukku.documents.persistence;
