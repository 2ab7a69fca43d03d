/** Where cases, their timelines and drafts are kept. */
package fi.luukku.casework.persistence;
