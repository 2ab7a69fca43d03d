/** Documents, their display names, and the types that may come in. */
package fi.luukku.documents.domain;
