/**
 * What the municipality offers: services by life event, knowledge articles, notices, and the search
 * over them and over the forms that are open, which whoever searches brings along.
 *
 * <p>Contract: {@link fi.luukku.catalogue.CatalogueQueries}, open to everybody. All of it is read
 * from the content folder, kept in memory, and read again when a file there changes; nothing is
 * written and no SQL is run.
 */
package fi.luukku.catalogue;
