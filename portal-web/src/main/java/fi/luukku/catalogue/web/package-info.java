/**
 * Pages of the catalogue: services, life events, articles, search; and what the front page shows of
 * them.
 */
package fi.luukku.catalogue.web;
