/**
 * What the portal holds of a person, for the person himself: a copy of it, and the request that it
 * be erased, which becomes a case.
 *
 * <p>Contract: {@link fi.luukku.owndata.OwnDataCopies}, {@link fi.luukku.owndata.ErasureRequests}.
 * Knows {@code casework}, {@code parties}, {@code identity} and {@code audit}; nobody knows it.
 */
package fi.luukku.owndata;
