/**
 * The addresses of the sign-in: leaving for the provider, coming back, signing out, and the pages
 * that say what happened.
 */
package fi.luukku.identity.web;
