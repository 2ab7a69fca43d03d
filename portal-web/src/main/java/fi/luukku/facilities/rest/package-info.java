/** Free times of facilities for those who show them elsewhere. */
package fi.luukku.facilities.rest;
