/** The messages' descriptions, for those who build the other end. */
package fi.luukku.forwarding.rest;
