/**
 * The format of form definitions. {@link fi.luukku.forms.definition.DefinitionLoader} reads and
 * checks one; whatever it lets pass needs no further check. The format is described by {@code
 * forms/schema/form-definition.v1.schema.json}.
 */
package fi.luukku.forms.definition;
