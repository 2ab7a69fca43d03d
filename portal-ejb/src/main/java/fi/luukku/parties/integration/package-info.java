/** Registers outside that know of organisations. */
package fi.luukku.parties.integration;
