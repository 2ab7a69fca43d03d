/** A person's own data: to look at, to take along, to have erased. */
package fi.luukku.owndata.web;
