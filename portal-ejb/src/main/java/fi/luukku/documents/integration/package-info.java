/** What a file is, by its content: Apache Tika's magic numbers, and a look into zip containers. */
package fi.luukku.documents.integration;
