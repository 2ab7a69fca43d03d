/** The hash chain over the trail. */
package fi.luukku.audit.domain;
