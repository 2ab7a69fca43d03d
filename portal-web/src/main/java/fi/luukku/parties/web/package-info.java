/** A person's own page: where receipts and notices go. */
package fi.luukku.parties.web;
