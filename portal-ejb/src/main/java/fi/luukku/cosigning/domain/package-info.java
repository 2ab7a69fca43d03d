/** How long a request for a signature works, and how many there may be. */
package fi.luukku.cosigning.domain;
