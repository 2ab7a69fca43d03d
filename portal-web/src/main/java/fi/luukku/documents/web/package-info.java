/** How documents are downloaded. */
package fi.luukku.documents.web;
