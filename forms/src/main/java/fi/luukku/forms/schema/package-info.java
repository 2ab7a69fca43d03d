/**
 * What receivers may expect of the answers to a version of a form, as JSON Schema. Made from the
 * definition alone: a version gives the same schema for ever.
 */
package fi.luukku.forms.schema;
