/** The case and its rules: which status follows which, who may withdraw until when. */
package fi.luukku.casework.domain;
